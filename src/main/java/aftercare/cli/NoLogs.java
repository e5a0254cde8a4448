package aftercare.cli;

/** Sets up Java's logging, which asks for such a class by its name, so that it writes nowhere. */
public final class NoLogs {
    /** Adds no handler. */
    public NoLogs() {}
}

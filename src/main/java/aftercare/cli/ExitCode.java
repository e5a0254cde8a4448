package aftercare.cli;

/** The exit codes of the program. */
final class ExitCode {
    static final int DONE = 0;

    /** The content has errors; nothing was published. */
    static final int CONTENT = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The machine failed: disk full, no permission. */
    static final int MACHINE = 3;

    /** A bug in this program. */
    static final int OURS = 4;

    private ExitCode() {}
}

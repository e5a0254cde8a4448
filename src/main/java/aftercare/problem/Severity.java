package aftercare.problem;

/** How much a problem matters: an error stops publication, a warning does not, an info is for the report. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that users read, such as {@code error}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}

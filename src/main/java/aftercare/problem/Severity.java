package aftercare.problem;

/** How serious a problem is: an error prevents publication, a warning does not, an info is only listed in the report. */
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

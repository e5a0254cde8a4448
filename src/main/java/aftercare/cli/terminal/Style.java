package aftercare.cli.terminal;

import aftercare.problem.Severity;

/**
 * Prints words in colour or bold, or leaves them plain.
 *
 * @param isColoured false to leave all words plain
 */
public record Style(boolean isColoured) {
    private static final char ESCAPE = 27;

    String of(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> in("1;31", words);
            case WARNING -> in("1;33", words);
            case INFO -> in("1;36", words);
        };
    }

    public String strong(String words) {
        return in("1", words);
    }

    String quiet(String words) {
        return in("2", words);
    }

    private String in(String code, String words) {
        return isColoured ? ESCAPE + "[" + code + "m" + words + ESCAPE + "[0m" : words;
    }
}

package aftercare.cli.terminal;

import aftercare.problem.Severity;

/**
 * Colours words, where that is wanted.
 *
 * @param isColoured without it every word stays as it is
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

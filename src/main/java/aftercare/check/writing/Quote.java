package aftercare.check.writing;

import aftercare.prose.Sentence;

/** Quotes the beginning of a sentence in a message, long enough to be found. */
final class Quote {
    private static final int MOST = 60;

    private Quote() {}

    /** {@code "Most of it began within 12 hours and …"}. */
    static String of(Sentence sentence) {
        var text = sentence.text();
        if (text.length() <= MOST) {
            return "\"" + text + "\"";
        }
        int space = text.lastIndexOf(' ', MOST);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, MOST));
        return "\"" + text.substring(0, end) + " …\"";
    }
}

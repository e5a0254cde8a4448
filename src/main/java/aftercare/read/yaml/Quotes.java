package aftercare.read.yaml;

/** Puts words in quotation marks, the way an author should have. */
final class Quotes {
    private Quotes() {}

    /** Double quotes around the words; quotation marks of a word processor, or single ones, around them give way. */
    static String around(String words) {
        return '"' + bare(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String bare(String words) {
        boolean paired = words.length() > 1
                && "\"'“‘„".indexOf(words.charAt(0)) >= 0
                && "\"'”’“".indexOf(words.charAt(words.length() - 1)) >= 0;
        return paired ? words.substring(1, words.length() - 1) : words;
    }
}

package aftercare.read.yaml;

import aftercare.format.Json;

/** Puts words in quotation marks, the way an author should have. */
final class Quotes {
    private Quotes() {}

    /** Double quotes around the words; quotation marks of a word processor, or single ones, around them give way. */
    static String around(String words) {
        return Json.quoted(bare(words));
    }

    private static String bare(String words) {
        boolean paired = words.length() > 1
                && "\"'“‘„".indexOf(words.charAt(0)) >= 0
                && "\"'”’“".indexOf(words.charAt(words.length() - 1)) >= 0;
        return paired ? words.substring(1, words.length() - 1) : words;
    }
}

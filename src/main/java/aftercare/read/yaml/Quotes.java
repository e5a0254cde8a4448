package aftercare.read.yaml;

import aftercare.format.Json;

/** Puts words in quotation marks, as shown in hints. */
final class Quotes {
    private Quotes() {}

    /** The words in double quotes, which replace single or typographic quotation marks around them. */
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

package aftercare.check.content;

import java.util.regex.Pattern;

/**
 * Words that tell an author what to write, in the style of starting files but in somebody's own words: "Write here what the guide
 * is about". Only whole titles, descriptions and the like are looked at: in the text of a guide, the same words may be meant for readers.
 */
final class WordsForAuthors {
    private static final String END = "[ .!…]{0,4}";

    /** What a text may be about that still has to be written. */
    private static final String PART =
            "(?:text|title|headline|description|summary|(?:main |key |most important )?message|sentences?|words|content|reason)";

    /** One pattern of all: a matcher for each would take longer than to match. */
    private static final Pattern PATTERN = oneOf(
            // Write here …; the languages whose interface words are built in.
            "(?:please )?(?:write|type|enter|describe|explain|summari[sz]e|insert|fill in|put|say|state|add) here(?!\\p{L}).*",
            "(?:escrib[ae]|describ[ae]|explique|explica|introduzca|inserte|ponga|pon) aquí(?!\\p{L}).*",
            "(?:écri(?:vez|re|s)|décri(?:vez|re|s)|expliquez|insérez|mettez|saisissez|indiquez) ici(?!\\p{L}).*",
            "(?:schreib(?:en sie|e)?|beschreiben? sie|erklären sie|tragen sie) hier(?!\\p{L}).*",
            "(?:hier|ici|aquí|here) (?:steht|stehen|vient|va|goes) (?:der|die|das|le|la|el|the|your) .*",
            // Describe the guide in one sentence.
            "(?:please )?(?:write|describe|explain|summari[sz]e|say|state) (?:in [a-z ]{1,30} )?(?:here )?(?:what |how |why )?"
                    + "(?:this|the|your) (?:guide|page|article|self-check)(?![’'\\p{L}])(?! to\\b).*",
            // Write the most important thing here.
            "(?:please )?(?:write|enter|insert|type|describe|fill in) [^.!?]{1,60} here" + END,
            // Your text here. Description goes here.
            "(?:please )?(?:(?:insert|enter|write|add|put|type) )?(?:(?:your|a|the|some|short|page|guide) ){0,3}" + PART
                    + "(?: (?:goes|comes|to go|belongs))? here" + END,
            // Insert a description. Add text.
            "(?:insert|enter|fill in) (?:(?:your|a|the|some|short|page|guide) ){0,3}" + PART + END,
            "(?:your )?(?:title|headline|description|summary|main[ -]message)" + END,
            "<(?:(?:your|a|the|short) ){0,2}" + PART + ">",
            "(?:placeholder|platzhalter|untitled(?: guide| page)?|new (?:guide|page|self-check)|ohne titel|sans titre|sin título|to be (?:written|done|completed|added|defined)"
                    + "|(?:text |content |more |description )?(?:to follow|coming soon|to come|pending)|text folgt|folgt(?: noch)?"
                    + "|próximamente|à venir|n/?a|(?:asdf|qwert)[a-z]{0,12}|x{3,}|foo(?: ?bar)?|(?:just )?a test|test(?: ?[0-9])?|blah?(?: blah?)*)"
                    + END);

    /** Longer texts are hardly told as such. */
    private static final int LONGEST = 200;

    private WordsForAuthors() {}

    private static Pattern oneOf(String... expressions) {
        return Pattern.compile(
                String.join("|", expressions), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Whether a text of a setting is nothing but such words. */
    static boolean are(String text) {
        var words = text.strip();
        return words.length() <= LONGEST && PATTERN.matcher(words).matches();
    }
}

package aftercare.read.yaml;

import aftercare.format.Json;
import aftercare.problem.Lines;
import aftercare.problem.Location;
import java.util.regex.Pattern;

/**
 * Says what to write where a value begins with a quotation mark that nothing closes. A single one is often the apostrophe of a
 * word: {@code title: 'Tis the pain}.
 */
final class OpenQuotes {
    private static final String CLOSE = "Write the closing mark at the end of the words.";

    /** A word that an apostrophe begins, in English, Dutch and German, or a decade. */
    private static final Pattern ELISION = Pattern.compile(
            "'(?:(?iu:tis|twas|twere|twill|twould|tisn|twasn|til|em|n|cause|cos|coz|round|bout|neath|ere|tween"
                    + "|s|t|k|m|nen?|ner|nem)|[0-9]0s)(?![\\p{L}\\p{N}]).*");

    /** Where a value inside brackets ends. */
    private static final Pattern IN_BRACKETS = Pattern.compile(".*?[{\\[,] *(?:[\\p{L}\\p{N}_-]+: +)?");

    private static final Pattern END_OF_ITEM = Pattern.compile("[,\\]}].*");
    /** A comma may be one of the words, unless a name and a colon follow. */
    private static final Pattern END_OF_SETTING = Pattern.compile("(?:, *[\\p{L}_-]{1,60}:|[\\]}]).*");

    private OpenQuotes() {}

    /** @param mark the place of the mark */
    static String hint(Lines lines, Location mark) {
        var before = lines.before(mark);
        var words = lines.line(mark.line()).substring(before.length()).strip();
        if (words.startsWith("\"")) {
            return CLOSE + " Inside double quotes, write \\\" for \".";
        }
        if (words.length() < 2
                || lines.line(mark.line()).length() > YamlSyntax.LONGEST_LINE
                || !Character.isLetterOrDigit(words.charAt(1))) {
            return CLOSE;
        }
        boolean isInBrackets = IN_BRACKETS.matcher(before).matches();
        var end = before.endsWith(": ") ? END_OF_SETTING : END_OF_ITEM;
        var whole = isInBrackets ? end.matcher(words).replaceFirst("") : words;
        var line = (isInBrackets ? before.replaceFirst(".*[{\\[,] *", "") : before.strip() + " ") + Json.quoted(whole);
        return ELISION.matcher(words).matches()
                ? "Write:  " + line.strip()
                : CLOSE + " If it is an apostrophe, write:  " + line.strip();
    }
}

package aftercare.format;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks of Markdown, HTML and YAML in plain words, where readers see them as they were typed. */
public final class TypedMarks {
    private static final String BOLD =
            "\\*\\*[^*\\n]{1,200}\\*\\*|__[^_\\n]{1,200}__|~~[^~\\n]{1,200}~~|`[^`\\n]{1,200}`";
    private static final String SLANTED =
            "|(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])[^*\\n]{1,200}(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])"
                    + "|(?<![\\p{L}\\p{N}_])_(?=[^\\s_])[^_\\n]{1,200}(?<=[^\\s_])_(?![\\p{L}\\p{N}_])";
    private static final String LINK =
            "|!?\\[[^\\[\\]\\n]{1,200}]\\([^()\\s]{1,300}\\)|\\[@[a-z0-9][^\\[\\]\\n]{0,200}]"
                    + "|\\{(?:helps|may help|not tested|does not help)}";
    private static final String HTML =
            "|</?(?i:a|b|big|blockquote|br|code|del|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|su[bp]|table|t[dr]|u|ul)"
                    + "(?: [^<>\\n]{0,200})?/?>";
    private static final String ENTITY =
            "|&(?:amp|apos|bull|copy|deg|[nm]dash|euro|frac1[24]|frac34|[lg]t|hellip|[lr][sd]quo"
                    + "|[lr]aquo|[lr]lm|middot|nbsp|quot|reg|shy|sup[123]|szlig|times|trade|zwn?j|(?i:[aeiouy])(?:acute|grave|circ|uml)"
                    + "|(?i:[ano])tilde|(?i:c)cedil|#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,5});";
    /** A backslash before a sign, as in quotation marks or in Markdown, and the number signs of a heading. */
    private static final String OTHER = "|\\\\[\"'*_#\\[\\]:&]|^#{1,6} (?=\\p{L})";

    private static final Pattern MARK = Pattern.compile(BOLD + SLANTED + LINK + HTML + ENTITY + OTHER);
    private static final String SIGNS = "*_`~[{<&\\#";

    private TypedMarks() {}

    /** The first mark; most texts have none of its signs, and are not searched. */
    public static Optional<MatchResult> first(String text) {
        if (!hasSign(text)) {
            return Optional.empty();
        }
        var mark = MARK.matcher(text);
        return mark.find() ? Optional.of(mark.toMatchResult()) : Optional.empty();
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is told of a mark. */
    public static String message(String quoted) {
        return "This setting holds plain words, so readers see " + quoted + " as you typed it.";
    }
}

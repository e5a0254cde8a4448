package aftercare.read.yaml;

import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule for names in content ({@code saddle-numbness}): small letters a to z, digits, single hyphens between them.
 */
public final class Ids {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");

    private Ids() {}

    /** Whether the id follows the rule; reports a problem when it does not. */
    public static boolean check(String id, Location at, ProblemCollector problems) {
        if (isGood(id)) {
            return true;
        }
        problems.error(
                "AC119",
                at,
                "\"" + id + "\" is not a name: small letters a to z, digits, and single hyphens between them.",
                suggestion(id).map(Nearest::question).orElse("Write a name such as neck-pain."));
        return false;
    }

    public static boolean isGood(String id) {
        boolean hyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '-' ? hyphen : !isLetterOrDigit(c)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * A valid id similar to what was typed: the last part of a path, without its ending, in small letters; empty when
     * nothing valid is left.
     */
    public static Optional<String> suggestion(String typed) {
        var name = typed.substring(typed.lastIndexOf('/') + 1).replaceFirst("\\.(?i:md|markdown|ya?ml|html)$", "");
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        if (plain.codePoints().anyMatch(c -> c > '~' && Character.isLetter(c))) {
            // Without its letters of other scripts, a name says nothing.
            return Optional.empty();
        }
        var good = NOT_IN_NAMES.matcher(lower(plain)).replaceAll("-");
        return Optional.of(good.replaceAll("^-|-$", "")).filter(Ids::isGood);
    }
}

package aftercare.read.yaml;

import aftercare.model.ContentName;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports names in content that break the rule of {@link ContentName}, and suggests good ones. */
public final class Ids {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");

    private Ids() {}

    /** Whether the id follows the rule; reports a problem when it does not. */
    public static boolean check(String id, Location at, ProblemCollector problems) {
        if (new ContentName(id).isGood()) {
            return true;
        }
        problems.error(
                "AC119",
                at,
                "\"" + id + "\" is not a name: small letters a to z, digits, and single hyphens between them.",
                suggestion(id).map(Nearest::question).orElse("Write a name such as neck-pain."));
        return false;
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
        return Optional.of(good.replaceAll("^-|-$", "")).filter(id -> new ContentName(id).isGood());
    }
}

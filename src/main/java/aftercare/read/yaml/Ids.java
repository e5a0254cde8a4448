package aftercare.read.yaml;

import aftercare.model.ContentName;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import aftercare.read.file.Characters;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports names in content that break the rule of {@link ContentName}, and suggests good ones. */
public final class Ids {
    private static final Pattern NOT_SEEN_APART = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile(" *[;,|&] *");
    private static final Pattern ADDRESS = Pattern.compile("^(?i:[a-z]{2,10}:/*+[^\\s/]|//|www\\.|10\\.[0-9]{4,9}/)");
    private static final int MOST_NAMES = 20;

    private Ids() {}

    /** Whether the id follows the rule; reports a problem when it does not. */
    public static boolean check(String id, Location at, ProblemCollector problems) {
        if (new ContentName(id).isGood()) {
            return true;
        }
        if (Characters.wasRefusedIn(id)) {
            return false;
        }
        if (ADDRESS.matcher(id).find()) {
            problems.error(
                    "AC119",
                    at,
                    Quoted.of(id) + " is an address, and a name belongs here.",
                    "Write the name of a file without its ending, or an id, such as neck-pain. A link to another site"
                            + " belongs into a text.");
            return false;
        }
        problems.error(
                "AC119",
                at,
                "\"" + id + "\" is not a name: small letters a to z, digits, and single hyphens between them.",
                several(id)
                        .orElseGet(
                                () -> suggestion(id).map(Nearest::question).orElse("Write a name such as neck-pain.")));
        return false;
    }

    /** What to write for several names in one: {@code doe-2020; roe-2015}; with blanks alone, it may be one name, too. */
    private static Optional<String> several(String typed) {
        return several(typed, BETWEEN)
                .map(list -> "Write each as an item of its own:  " + list)
                .or(() -> several(typed, BLANKS)
                        .flatMap(list -> suggestion(typed)
                                .map(one -> "If these are several names, write:  " + list + "  If it is one, write:  "
                                        + one)));
    }

    private static Optional<String> several(String typed, Pattern between) {
        var names = List.of(between.split(typed, MOST_NAMES));
        return names.size() > 1 && names.stream().allMatch(name -> new ContentName(name).isGood())
                ? Optional.of("[" + String.join(", ", names) + "]")
                : Optional.empty();
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
        var plain = NOT_SEEN_APART
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        if (plain.codePoints().anyMatch(c -> c > '~' && Character.isLetter(c))) {
            // Without its letters of other scripts, a name says nothing.
            return Optional.empty();
        }
        var good = NOT_IN_NAMES.matcher(lower(plain)).replaceAll("-");
        return Optional.of(good.replaceAll("^-|-$", "")).filter(id -> new ContentName(id).isGood());
    }
}

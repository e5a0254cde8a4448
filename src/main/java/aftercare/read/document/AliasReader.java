package aftercare.read.document;

import aftercare.model.Alias;
import aftercare.model.Text;
import aftercare.model.WindowsName;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads old addresses, and suggests what was meant by those of a wrong form. */
final class AliasReader {
    private static final Pattern SITE = Pattern.compile("(?i)^[a-z]{2,10}://[^/]*/?");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|markdown|html?|xhtml|php|aspx?|jsp)$");
    private static final Pattern SLASH = Pattern.compile("[/\\\\]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final Pattern AROUND = Pattern.compile("^-+|-+$");

    private AliasReader() {}

    /**
     * The valid aliases; the others are reported and left out.
     *
     * @param folder the folder in which such files are, such as {@code guides}; empty at the top
     */
    static List<Text> read(String folder, Fields fields) {
        return fields.texts("aliases").stream()
                .filter(alias -> isGood(alias, folder, fields.problems()))
                .toList();
    }

    private static boolean isGood(Text alias, String folder, ProblemCollector problems) {
        if (!new Alias(alias.value()).isAddress()) {
            problems.error(
                    "AC127",
                    alias.at(),
                    "\"" + alias + "\" is not an address within this site.",
                    "Write it from the site's root, with its ending:  " + meant(alias.value(), folder));
            return false;
        }
        var kept = SLASH.splitAsStream(alias.value())
                .filter(part -> new WindowsName(part).isKept())
                .findFirst();
        kept.ifPresent(name -> problems.error(
                "AC127",
                alias.at(),
                "Windows keeps the name \"" + name + "\" for itself, so no copy there could hold this old address.",
                "Take it out."));
        return kept.isEmpty();
    }

    /** The address that an author most likely meant. */
    static String meant(String typed, String folder) {
        var path = QUERY.matcher(SITE.matcher(typed.strip()).replaceFirst("")).replaceFirst("");
        var parts = new ArrayList<String>();
        for (var part : SLASH.split(path, -1)) {
            var plain = MARKS.matcher(Normalizer.normalize(ENDING.matcher(part).replaceFirst(""), Normalizer.Form.NFD))
                    .replaceAll("");
            parts.add(AROUND.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll(""));
        }
        parts.removeIf(String::isEmpty);
        // What stands before the folder is that of the site, or of a language.
        int start = Math.max(parts.indexOf("guides"), parts.indexOf("self-checks"));
        var kept = parts.subList(Math.max(0, start), parts.size());
        var below = start < 0 && !folder.isEmpty() && !kept.isEmpty()
                ? folder + "/" + kept.get(kept.size() - 1)
                : String.join("/", kept);
        boolean isName = !below.isEmpty() && !below.equals("guides") && !below.equals("self-checks");
        return isName && new Alias(below + ".html").isAddress()
                ? below + ".html"
                : (folder.isEmpty() ? "" : folder + "/") + "old-name.html";
    }
}

package aftercare.markdown.typography;

import aftercare.program.OwnFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quotation marks and the shortened words of each language, read from the tables in the jar. */
final class Languages {
    private static final Set<String> SPACED = Set.of("fr", "fr-CA");
    private static final String NO_BREAK = "\u00A0";
    /** Marks inside which French puts a space. */
    private static final String GUILLEMETS = "«‹";

    private static final Marks ENGLISH = new Marks("“", "”", "‘", "’");

    private final Map<String, Marks> marks = new HashMap<>();
    private final Map<String, Set<String>> elisions = new HashMap<>();

    Languages() {
        for (var line : lines("quotation-marks.txt")) {
            var parts = line.split(" : ", 2);
            var four = parts[0].split(" ", -1);
            for (var locale : parts[1].split(" ", -1)) {
                marks.put(locale, marks(four, SPACED.contains(locale)));
            }
        }
        for (var line : lines("elisions.txt")) {
            var parts = line.split(" : ", 2);
            elisions.put(parts[0], Set.of(parts[1].split(" ", -1)));
        }
    }

    private static Marks marks(String[] four, boolean spaced) {
        String space = spaced ? NO_BREAK : "";
        String inner = GUILLEMETS.contains(four[2]) ? space : "";
        return new Marks(four[0] + space, space + four[1], four[2] + inner, inner + four[3]);
    }

    /** The quotation marks of {@code de-CH}, else those of {@code de}, else English ones. */
    Marks marks(String locale) {
        return nearest(marks, locale).orElse(ENGLISH);
    }

    /** Words that an apostrophe begins, such as {@code tis}. */
    Set<String> elisions(String locale) {
        return nearest(elisions, locale).orElse(Set.of());
    }

    private static <T> Optional<T> nearest(Map<String, T> table, String locale) {
        for (String name = locale; !name.isEmpty(); name = parent(name)) {
            if (table.containsKey(name)) {
                return Optional.ofNullable(table.get(name));
            }
        }
        return Optional.empty();
    }

    private static String parent(String locale) {
        int hyphen = locale.lastIndexOf('-');
        return hyphen < 0 ? "" : locale.substring(0, hyphen);
    }

    private static List<String> lines(String name) {
        return OwnFiles.text("typography/" + name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}

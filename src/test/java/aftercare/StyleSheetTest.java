package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests, from the style sheets, that every text has enough contrast: on light and dark screens and on paper. */
class StyleSheetTest {
    private static final double TEXT = 4.5;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6})");
    private static final Pattern INK = Pattern.compile("(?<![\\w-])color:\\s*var\\(--([a-z-]+)\\)");
    private static final Pattern GROUND = Pattern.compile("(?<![\\w-])background(?:-color)?:\\s*var\\(--([a-z-]+)\\)");
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final String PRINT = "@media print";

    @ParameterizedTest
    @ValueSource(strings = {"", DARK, PRINT})
    void textStandsOutFromTheGroundOfItsRule(String mode) throws IOException {
        var pairs = pairs(sheets());
        assertThat(pairs).hasSizeGreaterThan(8);
        assertStandOut(pairs, colours(Path.of("templates/site.css"), mode), mode);
    }

    @ParameterizedTest
    @CsvSource({"desk.css, ''", "desk.css, " + DARK, "overlay.css, ''", "overlay.css, " + DARK})
    void textOfTheEditorsPagesStandsOutToo(String sheet, String mode) throws IOException {
        var file = Path.of("templates/editor").resolve(sheet);
        var pairs = pairs(List.of(file)).stream()
                .filter(pair -> !pair.ground().equals("wash"))
                .filter(pair -> !pair.ink().startsWith("on-"))
                .collect(Collectors.toSet());
        assertThat(pairs).hasSizeGreaterThan(2);
        assertStandOut(pairs, colours(file, mode), mode);
    }

    private static void assertStandOut(Set<Pair> pairs, Map<String, String> colours, String mode) {
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(contrast(colour(colours, pair.ink()), colour(colours, pair.ground())))
                        .as(pair + " " + mode)
                        .isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#777777, #ffffff, 4.48"})
    void contrastIsThatOfWcag(String ink, String ground, double expected) {
        assertThat(contrast(ink.substring(1), ground.substring(1)))
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(0.01));
    }

    private record Pair(String ink, String ground) {}

    /** Text and background colour of each rule; a rule without a background is tested on the page's colours. */
    private static Set<Pair> pairs(List<Path> sheets) throws IOException {
        var pairs = new HashSet<Pair>();
        for (var sheet : sheets) {
            var rules = RULE.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll(""));
            while (rules.find()) {
                var ink = first(INK, rules.group(2));
                var ground = first(GROUND, rules.group(2));
                if (ground.equals("level")) {
                    continue; // stands for one of the levels below
                }
                if (!ink.isEmpty() && !ground.isEmpty()) {
                    pairs.add(new Pair(ink, ground));
                } else if (!ink.isEmpty() && !ink.startsWith("on-") && !ink.equals("paper")) {
                    pairs.add(new Pair(ink, "paper"));
                    pairs.add(new Pair(ink, "wash"));
                }
            }
        }
        for (var level : List.of("emergency", "emergency-body", "urgent", "soon", "pharmacist", "self-care")) {
            pairs.add(new Pair("on-" + level, level));
        }
        return pairs;
    }

    private static String first(Pattern pattern, String declarations) {
        var found = pattern.matcher(declarations);
        return found.find() ? found.group(1) : "";
    }

    private static String colour(Map<String, String> colours, String name) {
        assertThat(colours).containsKey(name);
        return colours.getOrDefault(name, "");
    }

    /** The colours by name; a mode keeps the colours of a light screen that it does not change. */
    private static Map<String, String> colours(Path sheet, String mode) throws IOException {
        var css = Files.readString(sheet);
        var colours = new HashMap<String, String>();
        add(css.substring(0, css.indexOf("@media")), colours);
        if (!mode.isEmpty()) {
            var rest = css.substring(css.indexOf(mode));
            add(rest.substring(0, rest.indexOf("\n}\n")), colours);
        }
        return colours;
    }

    private static void add(String css, Map<String, String> colours) {
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.toString().contains("report"))
                    .filter(file -> !file.toString().contains("editor"))
                    .sorted()
                    .toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int start) {
        double value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that every code of the program has a page for {@code explain}, and every page a code. */
class ExplainPagesTest {
    private static final Pattern CODE = Pattern.compile("\"(AC\\d{3}|T(?:[1-9]|1[01]))\"");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:/?\\*|//)");
    private static final int MOST_LINES = 25;

    /** Which package reports the codes of each range. */
    private static final Map<String, Set<String>> HOMES = Map.of(
            "AC1", Set.of("read", "problem"),
            "AC2", Set.of("markdown"),
            "AC3", Set.of("check"),
            "AC4", Set.of("check"),
            "AC5", Set.of("render"),
            "AC6", Set.of("clinic"),
            "AC7", Set.of("publish", "pack", "doctor", "copy"),
            "AC8", Set.of("leaflet"));

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        assertThat(pages().keySet()).containsExactlyElementsOf(codes());
    }

    @Test
    void everyPageSaysWhatItMeansToReadersAndHowToMendIt() throws IOException {
        pages().forEach((code, page) -> {
            var lines = page.lines().toList();
            assertThat(lines).as(code).hasSizeLessThan(MOST_LINES);
            assertThat(lines.get(0)).startsWith("# " + code + ": ");
            assertThat(lines).as(code).anyMatch(line -> line.startsWith("Readers ") && line.contains("."));
            assertThat(lines.stream().filter(line -> line.startsWith("```")).count())
                    .as("the fences of two samples in " + code)
                    .isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void codesAreToldByThePackageOfTheirRange() throws IOException {
        for (var file : sources()) {
            var home = Path.of("src/main/java/aftercare")
                    .relativize(file)
                    .getName(0)
                    .toString();
            codes(file)
                    .filter(code -> code.startsWith("AC"))
                    .forEach(code -> assertThat(HOMES.get(code.substring(0, 3)))
                            .as(code + " in " + file)
                            .contains(home));
        }
    }

    private static Map<String, String> pages() throws IOException {
        var pages = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/explain"))) {
            files.forEach(file -> pages.put(file.getFileName().toString().replace(".md", ""), text(file)));
        }
        return pages;
    }

    private static Set<String> codes() throws IOException {
        return sources().stream().flatMap(ExplainPagesTest::codes).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> codes(Path file) {
        return text(file)
                .lines()
                .filter(line -> !COMMENT.matcher(line).lookingAt())
                .flatMap(line -> CODE.matcher(line).results())
                .map(match -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

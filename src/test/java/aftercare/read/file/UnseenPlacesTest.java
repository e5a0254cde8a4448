package aftercare.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.ProblemCollector;
import aftercare.read.document.ClinicFileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every character that shows nothing, or turns others round, in every kind of place where people write. */
@Tag("long")
class UnseenPlacesTest {
    /** Some of them, for the places that are tried one by one. */
    private static final String SOME = "\u200B\u202E\u2800" + Character.toString(0xF0000);

    @TempDir
    private Path folder;

    /** Unicode's characters of format, those that it tells programs to ignore, and those that are blank. */
    private static List<Integer> all() {
        var blank = List.of(0x115F, 0x1160, 0x2028, 0x2029, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x16FE4, 0x1D159);
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> (Character.getType(c) == Character.FORMAT && !isVisible(c))
                        || isIgnored(c)
                        || blank.contains(c))
                .boxed()
                .toList();
    }

    /** Signs around the digits of Arabic, Syriac and Kaithi numbers, which have a shape. */
    private static boolean isVisible(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || List.of(0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD)
                        .contains(c);
    }

    /** Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt. */
    private static boolean isIgnored(int c) {
        int[][] ranges = {
            {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
            {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
            {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}
        };
        return Stream.of(ranges).anyMatch(range -> range[0] <= c && c <= range[1]);
    }

    @Test
    void eachIsToldWhereItIsTyped() {
        assertThat(all()).hasSizeGreaterThan(4000);
        var lines = all().stream().map(c -> "a" + Character.toString(c) + " b").collect(Collectors.joining("\n"));
        var problems = new ProblemCollector();
        SourceText.of(new ContentFile("x", "x", 0), ("-\n" + lines).getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.problems().list())
                .extracting(problem -> problem.location().toString())
                .containsExactlyElementsOf(IntStream.range(0, all().size())
                        .mapToObj(i -> "x:" + (i + 2) + ":2")
                        .toList());
    }

    @Test
    void eachIsToldInTheNameOfAFile() {
        assertThat(all())
                .allSatisfy(c -> assertThat(Characters.firstUnseenInName("a" + Character.toString(c) + " b"))
                        .isPresent());
    }

    @Test
    void eachIsToldWhereItIsWrittenByItsNumber() {
        var told = new TestFolder(folder)
                .write(
                        "en/guides/x.md",
                        TestFolder.FRONT_MATTER + "---\n"
                                + all().stream()
                                        .filter(c -> c != 0x200E && c != 0x200F && c != 0x061C)
                                        .map(c -> String.format("a&#x%X; b\n\n", c))
                                        .collect(Collectors.joining()))
                .write(
                        "en/glossary.yaml",
                        all().stream()
                                .map(c -> String.format("x%d: {term: \"a\\U%08X b\", plain: b}\n", c, c))
                                .collect(Collectors.joining()))
                .problems();
        assertThat(told)
                .filteredOn(line -> line.startsWith("AC107 content/en/glossary.yaml"))
                .hasSameSizeAs(all());
        assertThat(told)
                .filteredOn(line -> line.startsWith("AC225 content/en/guides"))
                .hasSize(all().size() - 3);
    }

    static Stream<Arguments> places() {
        var places = new ArrayList<Arguments>();
        guides().forEach(text -> places.add(Arguments.of("en/guides/x.md", text)));
        settings().forEach(text -> places.add(Arguments.of(text.split("\n", 2)[0], text.split("\n", 2)[1])));
        return places.stream();
    }

    private static Stream<String> guides() {
        var head = TestFolder.FRONT_MATTER;
        var settings = Stream.of(
                        "title: a@ b",
                        "\"a@\": b",
                        "a@: b",
                        "topics: [a@]",
                        "aliases: [guides/a@.html]",
                        "sources: [a@]",
                        "related: [a@]",
                        "order: 1@",
                        "signs: [a@]",
                        "changes: [{date: 2026-11-20, what: a@}]",
                        "ignore: [{code: AC301, reason: a@}]",
                        "retired: {date: 2026-11-20, why: a@, see: b@}",
                        "# a@")
                .map(line -> head + line + "\n---\nWords.\n");
        var words = Stream.of(
                        "a@ b",
                        "## a@ b",
                        "- a@",
                        "| a@ |\n|---|\n| b |",
                        "[a@](b.md)",
                        "[b](../a@.md)",
                        "<https://a@.org>",
                        "[b](https://example.org/a@)",
                        "![a@](../../images/b.png)",
                        "![b](../../images/a@.png)",
                        "[b](b.md \"a@\")",
                        "`a@`",
                        "```\na@\n```",
                        "[a@]",
                        "[^a@]\n\n[^a@]: b",
                        "::: do@\n- a\n:::",
                        "{helps@}",
                        "**a@**",
                        "<!-- a@ -->",
                        "[b][a@]\n\n[a@]: c.md",
                        "a\n: b@")
                .map(line -> head + "---\n" + line + "\n");
        return Stream.concat(settings, words);
    }

    private static Stream<String> settings() {
        return Stream.of(
                "site.yaml\ntitle: a@ b\nsource-locale: en\nlocales: {en: English}\n",
                "site.yaml\ntitle: a\nsource-locale: en\nlocales: {en: English, e@: Español}\n",
                "site.yaml\ntitle: a\nsource-locale: en\nlocales: {en: English}\ntopics: {a@: b}\n",
                "site.yaml\ntitle: a\nsource-locale: en\nlocales: {en: English}\nnavigation: [guides/a@]\n",
                "sources.yaml\na@: {title: b, by: c, url: \"https://example.org\", checked: 2026-11-22, read: full}\n",
                "sources.yaml\na: {title: b, by: c, url: \"https://example.org/@\", checked: 2026-11-22, read: full}\n",
                "recalls.yaml\n- {path: guides/a@, date: 2026-11-20, why: b, do: c}\n",
                "recalls.yaml\n- {path: guides/x, date: 2026-11-20, why: b@, do: c}\n",
                "sign-off.yaml\n- {path: en/guides/x.md, hash: x, name: a@, role: b, date: 2026-11-20}\n",
                "en/signs.yaml\na@: {care: urgent, text: b, basis: consensus}\n",
                "en/signs.yaml\na: {care: urgent, text: b@, basis: consensus}\n",
                "en/glossary.yaml\na: {term: a@, plain: b}\n",
                "en/strings.yaml\nskip: Skip@\ncontact-words: [doctor]\n",
                "en/strings.yaml\nskip@: Skip\ncontact-words: [doctor]\n",
                "en/strings.yaml\nskip: Skip\ncontact-words: [doctor@]\n",
                "en/style.yaml\navoid: {a@: b}\n",
                "en/style.yaml\npromise: [a@]\n",
                "en/index.md\n---\ntitle: Home@\ndescription: b\n---\nWords.\n",
                "en/about.md\n---\ntitle: About\ndescription: b\n---\nWords@.\n",
                "en/self-checks/x.yaml\ntitle: a@\nstart: b\n",
                "en/self-checks/x.yaml\ntitle: a\nstart: b\nquestions:\n  b@: {ask: c}\n",
                "en/self-checks/x.yaml\nquestions:\n  b: {answers: [{id: d, label: e@}]}\n",
                "en/question-sets/x.yaml\ntitle: a\nstart: b@\n",
                "es/guides/x.md\n---\ntitle: a@\n---\nWords.\n",
                "es/signs.yaml\na: {text: b@}\n",
                "es/made-from.yaml\n\"signs.yaml a@\": b\n");
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachKindIsToldAtItsPlace(String path, String text) {
        var content = new TestFolder(folder).write("es/index.md", "---\ntitle: a\n---\nb\n");
        if (path.startsWith("es/")) {
            content.write("site.yaml", "title: a\nsource-locale: en\nlocales: {en: English, es: Español}\n");
            content.write("en/signs.yaml", "a: {care: urgent, short: b, text: b, basis: consensus}\n");
        }
        SOME.codePoints().forEach(c -> {
            var at = "AC107 content/" + path + ":" + place(text);
            assertThat(content.write(path, text.replace("@", Character.toString(c)))
                            .problems())
                    .as("U+%04X", c)
                    .anyMatch(line -> line.startsWith(at));
        });
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void eachKindIsToldInAClinicsFile(String text) throws Exception {
        var file = folder.resolve("clinic.yaml");
        for (int c : SOME.codePoints().toArray()) {
            Files.writeString(file, text.replace("@", Character.toString(c)));
            assertThat(ClinicFileReader.read(file).problems().list())
                    .as("U+%04X", c)
                    .anyMatch(problem -> problem.code().equals("AC107")
                            && problem.location().toString().endsWith("clinic.yaml:" + place(text)));
        }
    }

    static Stream<String> clinics() {
        return Stream.of(
                "name: a@\n",
                "name: a\na@: b\n",
                "name: a\nlogo: a@.svg\n",
                "name: a\nemergency: {number: \"112@\"}\n",
                "name: a\nemergency: {number: \"112\", label: a@}\n",
                "name: a\nphones: [{label: a@, number: \"112\"}]\n",
                "name: a\nbase-url: https://example.org/@\n",
                "name: a\ncolours: {primary: \"#1c5d63@\"}\n",
                "name: a\nlanguages: [en, e@]\n",
                "name: a\nleave-out: [guides/a@]\n",
                "name: a\naddress: |\n  c@\n",
                "name: a\nlegal: b # @\n");
    }

    @Test
    void theNameOfAClinicsFileIsTriedToo() throws Exception {
        var file = folder.resolve("a\u200Bb.yaml");
        Files.writeString(file, "name: a\n");
        assertThat(ClinicFileReader.read(file).problems().list())
                .extracting(problem -> problem.code())
                .containsExactly("AC120");
    }

    /** Line and column of the first mark; those that follow in the text are of the same character, and told with it. */
    private static String place(String text) {
        var before = text.substring(0, text.indexOf('@'));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}

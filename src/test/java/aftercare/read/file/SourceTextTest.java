package aftercare.read.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final ContentFile FILE = new ContentFile("en/x.md", "content/en/x.md", 0);

    private static Problem problem(byte[] bytes) {
        var problems = new ProblemCollector();
        SourceText.of(FILE, bytes, problems);
        assertThat(problems.problems().list()).hasSize(1);
        return problems.problems().list().get(0);
    }

    private static String text(byte[] bytes) {
        return SourceText.of(FILE, bytes, new ProblemCollector()).orElseThrow().text();
    }

    @Test
    void tellsTheFirstByteThatIsNotUtf8() {
        var bytes = ("Fine 🙂\r\nAn é here and an " + "é").getBytes(UTF_8);
        bytes[bytes.length - 1] = 'x';
        assertThat(problem(bytes).location()).hasToString("content/en/x.md:2:18");
    }

    @Test
    void namesTheLikelyEncoding() {
        assertThat(problem("Café".getBytes(ISO_8859_1)).hint()).contains("Windows-1252");
        assertThat(problem("Words".getBytes(StandardCharsets.UTF_16)).hint()).contains("UTF-16");
        assertThat(problem("Words".getBytes(StandardCharsets.UTF_16LE)).hint()).contains("UTF-16");
    }

    @Test
    void knowsLongTextsInUtf16WithoutTheirMark() {
        assertThat(problem("Words and words. ".repeat(100).getBytes(StandardCharsets.UTF_16BE))
                        .hint())
                .contains("UTF-16");
    }

    @Test
    void tellsHalfOfAnEmojiAsSuch() {
        var half = problem(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b'});
        assertThat(half.location()).hasToString("content/en/x.md:1:2");
        assertThat(half.message()).contains("Half of a character");
    }

    @Test
    void byteOrderMarksAreNoPartOfTheText() {
        assertThat(text("\uFEFF\uFEFFa".getBytes(UTF_8))).isEqualTo("a");
    }

    @Test
    void byteOrderMarkAndLineEndsAreNoPartOfTheText() {
        assertThat(text("\uFEFFa\r\nb\rc\n".getBytes(UTF_8))).isEqualTo("a\nb\nc\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999, 10_000, 10_001, 30_000, SourceText.MOST_BYTES})
    void fileMayHaveGrownOrShrunkSinceItWasListed(int listed, @TempDir Path folder) throws IOException {
        var words = "Rest. And move.\n".repeat(625);
        Files.writeString(folder.resolve("x.md"), words);
        var files = ContentFiles.inDirectory(folder, "content");
        var file = new ContentFile("x.md", "content/x.md", listed);
        assertThat(words).hasSize(10_000);
        assertThat(SourceText.read(files, file, new ProblemCollector())
                        .orElseThrow()
                        .text())
                .isEqualTo(words);
    }

    @Test
    void fileThatHasGrownTooLargeSinceItWasListedIsReported(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("x.md"), new byte[SourceText.MOST_BYTES + 1]);
        var files = ContentFiles.inDirectory(folder, "content");
        var problems = new ProblemCollector();
        assertThat(SourceText.read(files, new ContentFile("x.md", "content/x.md", 9), problems))
                .isEmpty();
        assertThat(problems.problems().list()).extracting(Problem::code).containsExactly("AC102");
    }

    @Test
    void placesStayWhereTheyAreWhenCharactersAreReplaced() {
        var problems = new ProblemCollector();
        var source = SourceText.of(FILE, "a\u0000b\nc\uE000\u0007d\u0000".getBytes(UTF_8), problems)
                .orElseThrow();
        assertThat(source.text()).isEqualTo("a\uFFFDb\nc\uFFFD\uFFFDd\uFFFD");
        assertThat(problems.problems().list())
                .map(problem -> problem.location().toString())
                .containsExactly("content/en/x.md:1:2", "content/en/x.md:2:2", "content/en/x.md:2:3");
    }

    @Test
    void bytesTellOfEveryCharacterThatIsReplaced() {
        for (char c = 0; c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c < 0xFFFF); c++) {
            var text = "a" + c;
            boolean isReplaced = c != '\r'
                    && !Characters.replaceUnseen("x.md", text, new ProblemCollector())
                            .equals(text);
            assertThat(ByteKinds.of(text.getBytes(UTF_8)).mayHaveUnseen() || !isReplaced)
                    .as("U+%04X", (int) c)
                    .isTrue();
        }
    }

    @Test
    void reportsByteOrderMarkInTheMiddle() {
        assertThat(problem("a\uFEFFb".getBytes(UTF_8)).code()).isEqualTo("AC107");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "a\u202Ab",
                "a\u2066b",
                "a\u2069b",
                "a\u200Bb",
                "a\u2060b",
                "a\u2064b",
                "a\u180Eb",
                "a\u3164b",
                "a\u2028b",
                "a\uFFF9b",
                "a\u034Fb",
                "a\u061Cb",
                "a\u17B4b",
                "a\uDB40\uDC41b",
                "a\uDB40\uDD00b",
                "\uD834\uDD73b",
                "a\u200Db",
                "a \u200C b",
                "a\u200B\u0E04",
                "\u200B\u65E5",
                "\u00E9\u200D",
                "+49 30 \u200E1",
                "\u200Fphone",
                "1\u200D\u2019s"
            })
    void reportsWhatNoScriptNeeds(String text) {
        var found = problem(text.getBytes(UTF_8));
        var unseen = text.codePoints().filter(c -> c > 'z' && c != '\u00E9' && c != '\u2019' && c != '\u65E5');
        assertThat(found.code()).isEqualTo("AC107");
        assertThat(found.message())
                .contains(String.format("U+%04X", unseen.findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n<<<<<<< HEAD\nb", "a\n||||||| base\nb", ">>>>>>> other\n"})
    void reportsTheMarksOfAMerge(String text) {
        assertThat(problem(text.getBytes(UTF_8)).code()).isEqualTo("AC137");
    }

    @Test
    void replacesBothHalvesOfACharacter() {
        var problems = new ProblemCollector();
        assertThat(Characters.replaceUnseen("x.md", "a\uDB40\uDC41b\uDB40\uDC41", problems))
                .isEqualTo("a\uFFFD\uFFFDb\uFFFD\uFFFD");
        assertThat(problems.problems().list()).hasSize(1);
    }

    @Test
    void saysOfTurningCharactersWhatTheyDo() {
        assertThat(problem("abc \u202Eevil def".getBytes(UTF_8)).message())
                .contains("U+202E, which turns the words after it round");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F",
                "\u845B\uDB40\uDD00",
                "\u061C\u05E9",
                "\u0E44\u0E17\u0E22\u200B\u0E04\u0E33",
                "\u1781\u17D2\u1798\u17C2\u179A\u200B\u17A2\u1780\u17D2\u179F\u179A",
                "\u1019\u102C\u200B\u1005\u102C, \u0EAA\u0EB2\u200B\u0EA5\u0EB2",
                "\u05E9\u05DC\u05D5\u05DD (\u200E+49 30\u200E)",
                "Zu\u0308rich na\u00EFve \u1EBF \u2013 \u2026"
            })
    void charactersThatAScriptNeedsStay(String text) {
        var problems = new ProblemCollector();
        assertThat(SourceText.of(FILE, text.getBytes(UTF_8), problems)
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
        assertThat(problems.problems().list()).isEmpty();
    }

    @Test
    void rightToLeftTextAndEmojiAreFine() {
        var problems = new ProblemCollector();
        SourceText.of(
                FILE,
                "مرحبا\u200F 👩🏽‍⚕️ Zü\u00ADrich\u00A0\u2801\u2800\u2802 1\uFE0F\u20E3\n".getBytes(UTF_8),
                problems);
        assertThat(problems.problems().list()).isEmpty();
    }
}

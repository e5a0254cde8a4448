package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aftercare.Seeds;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that pages are safe whatever an author types, and that reading is fast. */
@Tag("long")
class HostileTest {
    private static final int MANY = 100_000;

    private final MarkdownReader reader = new MarkdownReader();

    private Read<Prose> read(String text) {
        return reader.read(
                new MarkdownText(new ContentPath("en", "guides/x.md"), "content/en/guides/x.md", text, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"background:url(//evil.example/x)\">x</div>",
                "<iframe src=\"https://evil.example/\"></iframe>",
                "<form action=\"https://evil.example/\"><input></form>",
                "<svg onload=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<b/><style>@import '//evil.example/x.css';</style>",
                "a <base href=\"//evil.example/\"> b",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>"
            })
    void showsHtmlAsItWasTypedAndReportsIt(String html) {
        var read = read(html);
        Hostile.assertHarmless(read.value().orElseThrow());
        assertThat(codes(read)).contains("AC201");
        assertThat(Shown.of(read.value().orElseThrow())).contains("&lt;").doesNotContain("<script", "<img", "<a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:image/png;base64,AAAA",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://x/y",
                "ftp://example.org/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example\\x",
                "https:evil",
                "https:///evil",
                "https://nhs.uk@evil.example/",
                "https://%65vil.example/",
                "mailto:",
                "tel:javascript",
                "&nbsp;javascript:alert(1)",
                "#%22%20onclick=alert%281%29",
                "x.md#%22%20onclick=alert%281%29",
                "#a b"
            })
    void makesNoLinkOfAnAddressThatMayNotBeLinked(String address) {
        var texts = Stream.of(
                "[x](<" + address + ">)",
                "[x]\n\n[x]: <" + address + ">",
                "![x](<" + address + ">)",
                "<" + address + ">");
        texts.forEach(text -> {
            var read = read(text);
            Hostile.assertHarmless(read.value().orElseThrow());
            assertThat(read.value().orElseThrow().links()).isEmpty();
            assertThat(read.problems().hasErrors() || text.startsWith("<")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../secret.md",
                "../../../../../../etc/passwd.yaml",
                "../../es/guides/x.md",
                "../../en/../es/x.md",
                "..\\..\\x.md",
                "%2e%2e/%2e%2e/%2e%2e/x.md",
                "../../images/x.md"
            })
    void linksLeaveNeitherContentNorLanguage(String path) {
        var read = read("[x](" + path + ") ![y](" + path.replace(".md", ".png") + ")");
        assertThat(read.value().orElseThrow().links()).isEmpty();
        assertThat(read.problems().hasErrors()).isTrue();
    }

    @Test
    void generatedTextsAreHarmlessAndNeverUnreadable() {
        Seeds.tryEach(1000, random -> {
            var text = Hostile.generated(random);
            var read = read(text);
            Hostile.assertHarmless(read.value().orElseThrow());
            assertThat(codes(read)).doesNotContain("AC220", "AC221", "AC222");
            assertThat(read.problems().list())
                    .allSatisfy(problem -> assertThat(problem.location().line())
                            .isLessThanOrEqualTo(text.split("\r\n|[\r\n]", -1).length));
        });
    }

    @Test
    void theSpecificationsExamplesAreHarmless() {
        SpecificationsTest.sources()
                .forEach(text -> Hostile.assertHarmless(read(text).value().orElseThrow()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("endless")
    void readsEndlessMarksInLessThanASecond(String text) {
        read("warm *up* [a](b.md)\n\n|a|\n|-|\n");
        // A shared processor counts more time than the reading takes: what stays slow three times is slow.
        assertThat(IntStream.range(0, 3).anyMatch(time -> seconds(text) < 1)).isTrue();
    }

    /** Processor time of reading a text. */
    private double seconds(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(read(text).value()).isPresent();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    static Stream<String> endless() {
        var repeated = Stream.of(
                        ">",
                        "> ",
                        "[",
                        "![",
                        "]",
                        "[a](",
                        "[ (](",
                        "<",
                        "<a ",
                        "<!--",
                        "<?",
                        "*a **b ",
                        "*a_ ",
                        "a_ ",
                        "_a ",
                        "*",
                        "_",
                        "-",
                        "- ",
                        "1. ",
                        "> - ",
                        "` `` ",
                        "> a\n",
                        "[a]: b\n",
                        "[a\n",
                        "[^a]",
                        "[^a]: ",
                        "[^",
                        "*[A]: b\n\n",
                        "a\n: b\n",
                        ": ",
                        "|",
                        "|a|\n",
                        "|-",
                        "~~a ",
                        "~~*",
                        "\0",
                        "\r",
                        "\t",
                        "a  \n",
                        "\\",
                        "\\\n",
                        "&amp;",
                        "&#x",
                        "#",
                        "# a\n\n",
                        "a\n-\n",
                        "a\n",
                        "a\n\n",
                        "```\n",
                        "<div>\n\n",
                        "***\n",
                        "* ",
                        "[a][b]",
                        "![[](",
                        "😀",
                        "{helps}",
                        "[@a]",
                        "::: note\n",
                        ":::\n",
                        "\"",
                        "'",
                        " 'a",
                        "www.",
                        "www._",
                        "http://",
                        "http://a ",
                        "https://a(",
                        "a@",
                        "a@b.c",
                        "mailto:",
                        "--a",
                        "- [ ] ",
                        "• a\n",
                        "##a\n",
                        "-a\n",
                        "**",
                        "[a] (",
                        "(a)[",
                        "(@",
                        "{{",
                        "TODO ",
                        "<!-- ",
                        "<!-- -->\n\n",
                        "a|b\n-|-\n",
                        "|-|\n")
                .map(part -> part.repeat(MANY));
        var made = Stream.of(
                "[".repeat(MANY) + "a" + "]".repeat(MANY),
                "*a **a ".repeat(MANY) + "b" + " a** a*".repeat(MANY),
                "![".repeat(MANY) + "a" + "](b)".repeat(MANY),
                "[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")",
                "[a](<" + "a".repeat(MANY) + ">)",
                "[a](b \"" + "\\\"".repeat(MANY),
                "[a](b (" + "word ".repeat(MANY),
                "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(MANY),
                "::: " + "a".repeat(MANY),
                IntStream.range(0, 400)
                        .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                        .collect(Collectors.joining()),
                IntStream.range(1, 400).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining()));
        return Stream.concat(repeated, made);
    }

    @Test
    void saysWhichLineIsNestedTooDeeply() {
        assertThat(read("Fine.\n\n" + "> ".repeat(50) + "deep").problems().list())
                .extracting(Problem::code, problem -> problem.location().line())
                .containsExactly(tuple("AC220", 3));
        var list = IntStream.range(0, 60)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining());
        assertThat(read(list).problems().list())
                .extracting(Problem::code, problem -> problem.location().line())
                .containsExactly(tuple("AC220", 21));
    }

    @Test
    void oneIntricateParagraphLeavesTheRestReadable() {
        var read = read("Before *it*.\n\n" + "[a](b) ".repeat(2000) + "\n\nAfter *it*.");
        assertThat(Shown.of(read.value().orElseThrow()))
                .contains("<p>Before <em>it</em>.</p>", "<p>After <em>it</em>.</p>");
        assertThat(codes(read)).containsExactly("AC221");
    }

    private static List<String> codes(Read<Prose> read) {
        return read.problems().list().stream().map(Problem::code).toList();
    }
}

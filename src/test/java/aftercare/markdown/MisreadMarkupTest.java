package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that markup which is read otherwise than a person means it is told, and that addresses end where their sentence does. */
class MisreadMarkupTest {
    private static final Set<String> CODES = Set.of("AC230", "AC231", "AC232", "AC236", "AC237");

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of("AC230", "Do this:\n2. second\n3. third"),
                Arguments.of("AC230", "> Then:\n> 2. second"),
                Arguments.of("AC230", "Words.\n4. four\n5. five"),
                Arguments.of("AC231", "Words\\"),
                Arguments.of("AC231", "- a\\\n- b"),
                Arguments.of("AC231", "## Head\\\nWords."),
                Arguments.of("AC231", "| a |\n|---|\n| b\\ |"),
                Arguments.of("AC231", "Do 5*3*2 of them."),
                Arguments.of("AC231", "Words^[a note] here."),
                Arguments.of("AC231", "Words <!- a note -> here."),
                Arguments.of("AC231", "Words <--! a note --> here."),
                Arguments.of("AC232", "1.) one\n2.) two"),
                Arguments.of("AC231", "[a [b](b.md) c](c.md)"),
                Arguments.of("AC231", "**Note:**read."),
                Arguments.of("AC231", "これは**「引用」**です。"),
                Arguments.of("AC231", "[TOC]\n\nWords."),
                Arguments.of("AC236", "1. a\n  - b\n2. c"),
                Arguments.of("AC236", "> 1. a\n>  * b"),
                Arguments.of("AC230", "[ ] Call\n[x] Rest"),
                Arguments.of("AC230", "> [ ] Call"),
                Arguments.of("AC230", "- [ x ] Call"),
                Arguments.of("AC230", "- [✓] Call"),
                Arguments.of("AC230", "See [the guide].\n\n[the guide] : https://example.org"),
                Arguments.of("AC230", "[a]\n\n[a] : a.md"),
                Arguments.of("AC231", "::: note **Bruises**\nWords.\n:::"),
                Arguments.of("AC231", "::: note [Bruises]\nWords.\n:::"),
                Arguments.of("AC231", "::: note Bruises :::\nWords.\n:::"),
                Arguments.of("AC236", "::: do\n1. Rest\n2. Walk\n:::"),
                Arguments.of("AC230", "Term\n:meaning"),
                Arguments.of("AC230", "Take it easy.\n---"),
                Arguments.of("AC230", "Two\nlines\n---"),
                Arguments.of("AC231", "See [the guide] [g].\n\n[g]: a.md"),
                Arguments.of("AC231", "[a ] b](https://example.org)"),
                Arguments.of("AC231", "words](a.md)"),
                Arguments.of("AC231", "[a](<a.md) b"),
                Arguments.of("AC231", "![Alt]\n(../../images/a.svg)"),
                Arguments.of("AC231", "One\\  \nline"),
                Arguments.of("AC237", "| a | b |\n|---|---|\n| 1 | 2 |\nWords."),
                Arguments.of("AC237", "| a | b |\n|---|---|\nWords."),
                Arguments.of("AC237", "a | b\n--|--\n1 | 2\nWords."),
                Arguments.of("AC237", "| a | b |\n|---|---|\n| 1 | 2 |\n|---|---|"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void isTold(String code, String text) {
        LooksLikeMarkupTest.assertWarns(code, read(text).problems().list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Save it in C:\\",
                "::: note 5 * 3 (a) “b” [c] d: e\nWords.\n:::",
                "::: do\n- Rest\n:::",
                "[sic] : a colon",
                "Two \\\\",
                "One\\\ntwo",
                "It was in\n2019. Then in\n12. I think.",
                "1. a\n   - b\n2. c",
                "1. a\n\n  - b",
                "1. a\n2. b\n\n- c",
                "5 * 3 * 2 and a*b*c",
                "\\[a](b.md) and x^2",
                "**Note:** read. (**Bold**)",
                "\\[a](b.md) f(x](y",
                "[a] [b][a] [a]\n\n[a]: c.md",
                "[sic] *a* [1] [b]\n\n[b]: c.md",
                "What now?\n---\n\nWords",
                "| a |\n|---|\nb\nc",
                "| a | b |\n|---|---|\n| -- | -- |"
            })
    void isNotTold(String text) {
        assertThat(read(text).problems().list()).extracting(Problem::code).doesNotContainAnyElementsOf(CODES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "参照 https://example.org/路。次へ。 | https://example.org/路",
                "见 https://example.org/a，好 | https://example.org/a",
                "「https://example.org/b」と | https://example.org/b",
                "({https://example.org/c}) | https://example.org/c",
                "انظر https://example.org/d، ثم | https://example.org/d"
            })
    void addressesEndWithTheirSentence(String text, String address) {
        assertThat(Shown.of(read(text).value().orElseThrow())).contains(">" + address + "</a>");
    }

    @Test
    void aComponentRightBelowATableIsNoneOfItsRows() {
        var read = read("| a | b |\n|---|---|\n| 1 | 2 |\n::: do\n- Rest\n:::\nWords");
        assertThat(Shown.of(read.value().orElseThrow()))
                .containsSubsequence("</table>", "[[do", "[[item]] Rest", "[[/do]]", "Words");
        assertThat(read.problems().list()).isEmpty();
    }

    static Stream<Arguments> remedies() {
        return Stream.of(
                Arguments.of("[one] [One]\n\n[one]: a.md\n[One]: b.md", "A line above gives an address"),
                Arguments.of("a[^b]\n\n[^b] : Words.", "[^b]: Words."),
                Arguments.of("a[^b]\n\n[^b]:\n\nWords.", "has no words"),
                Arguments.of("::: note TODO\nWords.\n:::", "looks like a note to yourselves"),
                Arguments.of("a[^]", "Write [^1] here"),
                Arguments.of("[call](+49301234)", "tel:+49301234"),
                Arguments.of("[sheet](../files/x.pdf)", "not files to open"),
                Arguments.of("[all](../guides/)", "A folder is no page"),
                Arguments.of("[here](http://127.0.0.1:8080/guides/y.html#z)", "is made from: y.md"),
                Arguments.of("See <http://localhost:8080/>.", "on your own computer"),
                Arguments.of("- ☐ Call", "Write:  - [ ] Call"),
                Arguments.of("- • Call", "two marks"),
                Arguments.of("::: urgent\n- [numb-hand](a.md)\n:::", "the sign numb-hand of"),
                Arguments.of("## 🙂\n\nWords.", "no letter and no digit"));
    }

    @ParameterizedTest
    @MethodSource("remedies")
    void saysWhatToWrite(String text, String words) {
        assertThat(read(text).problems().list())
                .extracting(problem -> problem.message() + " " + problem.hint())
                .anyMatch(told -> told.contains(words));
    }

    private static Read<Prose> read(String text) {
        return new MarkdownReader()
                .read(new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", text + "\n", 1, 1));
    }
}

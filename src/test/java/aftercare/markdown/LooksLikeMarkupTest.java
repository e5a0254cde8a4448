package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that what looks like markup and is none is told, with the line to write, and that plain words are not. */
class LooksLikeMarkupTest {
    private static final Map<String, List<String>> TOLD = Map.of(
            "AC230",
            List.of(
                    "####### Seven",
                    "===",
                    "+++",
                    ":: do",
                    "*Walk slowly",
                    "##Next",
                    "###2. What to do",
                    "#Heat",
                    "> ##Next",
                    "Words.\n##Next",
                    "1.First",
                    "2)Second",
                    "12.**Bold** first",
                    "-First",
                    "+First",
                    "*First",
                    "-[the guide](a.md)",
                    "-first\n-second",
                    "- a\n  -Nested",
                    "- [x]Call",
                    "-[ ] Call",
                    "\u00A0\u00A0- item",
                    "-\u00A0item",
                    "1.\u202Fitem",
                    "##\u00A0Heading",
                    "Word\n:\u00A0meaning",
                    "- a\n\u00A0 - nested",
                    "-休む",
                    "1 . First",
                    "1 ) First",
                    "2\u00A0. Second",
                    "- a\n\n  3 . b",
                    "١.راحة"),
            "AC231",
            List.of(
                    "[a](guide.md",
                    "![](../../images/a.svg",
                    "==marked==",
                    "10^2^ steps",
                    "[the check] (../a.yaml)",
                    "[x]\u00A0(y)",
                    "- [site] (https://example.org)",
                    "(the check)[../a.yaml]",
                    "Never **closed",
                    "Never *closed",
                    "Words *never closed",
                    "Never _closed",
                    "never opened_ here",
                    "(*never closed)",
                    "A `backtick",
                    "A backtick` too",
                    "``two` of them",
                    "- an *item",
                    "never opened**",
                    "** not bold **",
                    "__Never closed",
                    "~~Never closed",
                    "~~~three~~~ of them",
                    "| a |\n|---|\n| **b |",
                    "## Never **closed",
                    "*a* and **b",
                    "Rest [@doe-2020.",
                    "Rest (@doe-2020; @roe-2015).",
                    "Rest [-@doe-2020].",
                    "Rest [ @doe-2020 ].",
                    "As @doe-2020 says",
                    "Rest {helps.",
                    "It helps (@dahm-2010).",
                    "It helps {@dahm-2010}.",
                    "It helps [dahm-2010].",
                    "See [nhs-sprains] for more.",
                    "Walk (may help).",
                    "Walk (Helps).",
                    "Walk [does not help]."),
            "AC232",
            List.of(
                    "=> one",
                    "1- one\n2- two",
                    "• one\n• two",
                    "- Rest it\n• Raise it",
                    "● one",
                    "▪ one",
                    "– one\n– two",
                    "— one\n\n— two",
                    "·\tone",
                    "o\tone",
                    "o One\no Two",
                    "o Rest it",
                    "o rest it\no raise it",
                    "o one\n\no two",
                    "✓ one\n✓ two",
                    "➢ one",
                    "Words:\n◦ one",
                    "a) one\nb) two",
                    "(1) one\n(2) two",
                    "> • one"),
            "AC233",
            List.of("    Words.", "Words.\n\n\tWords.", "- a\n\n      b", "> x\n>\n>     y", "1. a\n\n       b"),
            "AC234",
            List.of(
                    "**Heat**\n\nWords.",
                    "__Heat__\n\n- a",
                    "Words.\n\n**The *first* days**\n\nWords.",
                    "**休む**\n\nWords.",
                    "## A\n\n**B**\n\n1. c"),
            "AC235",
            List.of(
                    "```\ncode",
                    "~~~\n## Next\n\n::: do\n- a\n:::",
                    "- a\n  ```\n  b",
                    "````\n```\n",
                    "``` text\n\n\n"),
            "AC236",
            List.of(
                    "1. a\n2) b",
                    "1) a\n2. b",
                    "- a\n* b",
                    "* a\n+ b",
                    "- a\n  1. b\n  2) c",
                    "- a\n-\n- b",
                    "1. a\n2.",
                    "- ",
                    "::: do\n- a\n-\n:::"),
            "AC237",
            List.of(
                    "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                    "a|b\n-|-\n1|2|3",
                    "|a|\n|-|\n|b||",
                    "| a | b |\n| 1 | 2 |",
                    "| a | b |\n|---|\n| 1 | 2 |",
                    "`` a | b `` | c\n--- | ---\n1 | 2",
                    "a | b | c\n:-- | --:\n1 | 2 | 3",
                    "> | a | b |\n> | 1 | 2 |"),
            "AC238",
            List.of(
                    "[[guide]]",
                    "<%= name %>",
                    "Ask when ???",
                    "[date]",
                    "Call {{phone}}.",
                    "Call {{ clinic name }}.",
                    "Call ${phone}.",
                    "{% include x %}",
                    "TODO",
                    "To do: TODO ask",
                    "See XXX.",
                    "FIXME!",
                    "## TBD",
                    "| a |\n|---|\n| XXX |",
                    "Lorem ipsum dolor sit amet",
                    "lorem\nipsum",
                    "Ask [insert name here].",
                    "[Your clinic] is open."),
            "AC239",
            List.of(
                    "[guide]:https://example.org",
                    "See [a].\n\n[a]: https://example.org\n[a]: https://example.com",
                    "> [b]: c.md\n\nWords.",
                    "Ask the nhs.\n\n*[NHS]: National Health Service",
                    "Ask the NHS.\n\n*[NHS]:",
                    "Ask the NHS.\n\n*[NHS]: One meaning\n\n*[NHS]: Another"));

    private final MarkdownReader reader = new MarkdownReader();

    static Stream<Arguments> told() {
        return TOLD.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(text -> Arguments.of(kind.getKey(), text)));
    }

    private List<Problem> problems(String text) {
        return reader.read(new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", text, 1, 1))
                .problems()
                .list();
    }

    @ParameterizedTest
    @MethodSource("told")
    void isToldWithTheLineToWrite(String code, String text) {
        assertWarns(code, problems(text));
    }

    /** Asserts that there are problems with a code, each of them a warning with a remedy. */
    static void assertWarns(String code, List<Problem> problems) {
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(code))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.hint()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 degrees, +3 degrees and -ectomy.",
                "-itis means inflammation.",
                "3.5 cm, 1.30 p.m. and 2)3.",
                "#1 of the tips. C# and #12.",
                "5 * 3 is 15; a_b_c; * for children",
                "He said [sic] (1998) and [the doctor] then (later).",
                "Name: ______ Date: ____",
                "Less pain* after a day. \\* Ask us.",
                "A 5*3 grid, a_b and snake_case_words.",
                "The O of the cup. O Lord. o",
                "At 1 .5 or 3 . 4 cm",
                "\\*not bold and \\`no code",
                "*closed* and _closed_ and `closed`",
                "`` a ` b ``",
                "* * *",
                "`**` `(may help)` `{{x}}` `TODO` `[a-b]`",
                "\\*\\* \\[nhs-sprains\\] \\(may help) \\##",
                "This may help (it helps most people).",
                "It {helpsy} (helps you) [your guide](a.md).",
                "Write to a@doe-2020.com or @clinic.",
                "See [b][A].\n\n[a]: https://example.org",
                "See [dahm-2010].\n\n[dahm-2010]: https://example.org",
                "[long words](a.md) [@dahm-2010] {may help} [^1]\n\n[^1]: note",
                "— Good, she said.",
                "a) is not enough.",
                "Words with • a dot.",
                "**Bold words.**\n\nMore.",
                "**Only this**",
                "**Bold** words\n\nMore.",
                "1. a\n2. b\n\n- c\n- d",
                "- a\n\n<!-- end -->\n\n- b",
                "| a | b |\n|---|---|\n| 1 |",
                "|not a table|",
                "```\n    code\n```",
                "The todo list. Texas (TX). XXL.",
                "*[NHS]: National Health Service\n\nThe NHS.",
                "{helps} {may help}",
                "Vitamin B–12 – and so on",
                "- [ ] a\n- [x] b",
                "Sprain\n: An injury.",
                "What???",
                "a == b, a ^ b and 5 => 3",
                "The [name](a.md) and `[date]`.",
                "(see [a](b.md)"
            })
    void plainWordsAreNotTold(String text) {
        assertThat(problems(text)).extracting(Problem::code).doesNotContainAnyElementsOf(TOLD.keySet());
    }

    @Test
    void theLineToWriteIsTheEditorsOwn() {
        assertThat(hints(
                        "##The first days",
                        "1.**Sit** down",
                        "-\u00A0Rest",
                        "[a b] (c.md)",
                        "• *Rest* it",
                        "**Day 1**\n\nx"))
                .containsExactly(
                        "Write:  ## The first days",
                        "Write:  1. **Sit** down",
                        "Write:  - Rest",
                        "Write:  [a b](c.md)",
                        "Write:  - *Rest* it",
                        "Write:  ## Day 1");
    }

    private List<String> hints(String... texts) {
        return Arrays.stream(texts).map(text -> problems(text).get(0).hint()).toList();
    }

    @Test
    void anUnclosedFenceNamesWhatItSwallows() {
        assertThat(problems("```\nx\n\n## Next part\n").get(0).message()).contains("## Next part");
        assertThat(problems("```\nx\n\n::: do\n").get(0).message()).contains("::: do");
    }

    @Test
    void aWordOfAnotherLanguageIsNoNote() {
        var text = new MarkdownText(new ContentPath("es", "guides/x.md"), "x.md", "Lávelo TODO.", 1, 1);
        assertThat(reader.read(text).problems().list()).isEmpty();
    }
}

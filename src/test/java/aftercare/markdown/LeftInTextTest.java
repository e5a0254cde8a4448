package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that notes, settings and marks of other programs that were left in a text are told, and that plain words are not. */
class LeftInTextTest {
    private final MarkdownReader reader = new MarkdownReader();

    private List<Problem> problems(String text) {
        var path = new ContentPath("en", "guides/x.md");
        return reader.read(new MarkdownText(path, "x.md", text.replace("\\n", "\n"), 1, 1))
                .problems()
                .list();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "AC230 @ &nbsp;- item",
                "AC230 @ -&#160;item",
                "AC230 @ #The first days\\nRest.",
                "AC230 @ --one",
                "AC231 @ Drink H~2~O",
                "AC231 @ CO~2~",
                "AC231 @ x~i~ and words",
                "AC231 @ un~likely~",
                "AC231 @ The area is $x^2$ here",
                "AC231 @ $a_1 = b$",
                "AC231 @ It is $\\frac{1}{2}$.",
                "AC234 @ *Heat*\\n\\nWords.",
                "AC234 @ _The first days_\\n\\n- a",
                "AC237 @ | a | b |\\n|---|---|",
                "AC237 @ | a | b |\\n|---|---|\\n\\n| 1 | 2 |",
                "AC231 @ 5 &deg C",
                "AC231 @ a &zwsp; b",
                "AC231 @ Good :smile:",
                "AC231 @ > [!NOTE]\\n> Words.",
                "AC231 @ Words ::: do",
                "AC231 @ See move.md for more.",
                "AC232 @ ① one",
                "AC232 @ i. one\\nii. two",
                "AC234 @ **Heat**\\nWords of a sentence.",
                "AC237 @ a | b\\n1 | 2",
                "AC237 @ +---+---+\\n| a | b |\\n+---+---+",
                "AC238 @ [phone number]",
                "AC238 @ %NAME%",
                "AC238 @ POR HACER: añadir la fuente",
                "AC238 @ Por hacer: una fuente",
                "AC238 @ Rest (por hacer).",
                "AC238 @ À FAIRE : ajouter la source",
                "AC238 @ - à faire : une source",
                "AC238 @ ZU ERLEDIGEN",
                "AC238 @ Zu erledigen: Quelle",
                "AC238 @ للقيام: أضف المصدر",
                "AC240 @ ---\\ntitle: Rest\\naudience: all\\n---",
                "AC240 @ Words.\\n\\n---\\n\\ntitle: Rest\\norder: 1\\n\\n---",
                "AC240 @ ---\\ntitle: Rest\\nsources:\\n  - doe-2020\\n---"
            })
    void isToldWithARemedy(String code, String text) {
        LooksLikeMarkupTest.assertWarns(code, problems(text));
    }

    /** Readers would see it, and nobody means them to. */
    @ParameterizedTest
    @ValueSource(strings = {"Words <!-- a note", "- Words <!-- a note\\n- More words"})
    void aCommentBehindWordsThatIsNotClosedIsAnError(String text) {
        assertThat(problems(text))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .contains("AC235");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## To do\\n\\nWhat is there to do?",
                "## À FAIRE",
                "WHAT TO DO NEXT",
                "Hay mucho por hacer.",
                "للقيام بتمارين خفيفة",
                "At 12:30 or 9:00. Ratio 1:2:3. AT&T; Q&A.",
                "Words.\\n\\n---\\n\\nnote: words\\n\\n---\\n\\nWords.",
                "Term\\n: definition",
                "It costs $5 = £4, so keep $10 with you.",
                "From $5 to $10, or US$5 and $6.",
                "This is ~wrong~ right, and ~~2~~ three.",
                "*Slanted words that end a sentence.*\\n\\nMore.",
                "*Only this*",
                "*Slanted* words\\n\\nMore.",
                "-- she said.",
                "Words <!-- a note --> and more.",
                "**Heat** and\\nwords."
            })
    void plainWordsAreNot(String text) {
        assertThat(problems(text)).isEmpty();
    }
}

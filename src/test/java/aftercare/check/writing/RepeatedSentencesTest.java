package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.ContentIndex;
import aftercare.check.content.SampleContent;
import aftercare.check.content.Told;
import aftercare.problem.Problem;
import aftercare.work.Today;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedSentencesTest {
    private static final String SAME = "Wrap the pack in a cloth.";

    private final WritingMemory memory = new WritingMemory();

    private List<Problem> of(SampleContent content) {
        return WritingChecks.of(
                        ContentIndex.of(content.build(), Today.of(SampleContent.TODAY)), memory, text -> List.of())
                .stream()
                .filter(problem -> problem.code().equals(RepeatedSentences.CODE))
                .toList();
    }

    private static SampleContent pages(String... texts) {
        var content = new SampleContent();
        for (int i = 0; i < texts.length; i++) {
            var text = texts[i];
            content.with(guide("page-" + (char) ('a' + i)).body(prose -> prose.paragraph(text)));
        }
        return content;
    }

    @Test
    void tellsTheThirdPageAndNamesTheOthers() {
        var found = of(pages("Walk. " + SAME, SAME, "Rest. Wrap the  pack, in a CLOTH!", SAME));
        var problem = Told.one(found, "AC369", "content/en/guides/page-c.md", 20);
        assertThat(problem.location().column()).isEqualTo(9);
        assertThat(problem.message()).contains("4 pages", "content/en/guides/page-a.md", "content/en/guides/page-b.md");
    }

    @Test
    void acceptsTwoPagesAndTheSameTwiceOnOne() {
        assertThat(of(pages(SAME + " " + SAME, SAME + " " + SAME))).isEmpty();
    }

    @Test
    void acceptsVeryShortSentencesAndWordsToSay() {
        assertThat(of(pages("Wrap it.", "Wrap it.", "Wrap it."))).isEmpty();
        assertThat(of(pages("“I had a massage today.”", "“I had a massage today.”", "“I had a massage today.”")))
                .isEmpty();
    }

    @Test
    void remembersPagesBetweenRuns() {
        assertThat(of(pages(SAME, SAME, "Something quite different here."))).isEmpty();
        assertThat(of(pages(SAME, SAME, SAME))).hasSize(1);
        assertThat(of(pages(SAME, "Something quite different here.", SAME))).isEmpty();
    }

    @Test
    void canBeSwitchedOff() {
        assertThat(of(pages(SAME, SAME, SAME).off("AC369"))).isEmpty();
    }
}

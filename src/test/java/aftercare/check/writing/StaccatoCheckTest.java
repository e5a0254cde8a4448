package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class StaccatoCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new StaccatoCheck();
    private static final String THREE = "You can walk. You can sit. You can rest.";
    private static final String LONG = "You can walk for as long as it feels good, and then sit down for a while.";

    @Test
    void reportsSixShortSentencesInARowOfParagraphs() {
        var problem = Told.one(CheckedWriting.by(CHECK, LONG, THREE, THREE, LONG), "AC368", FILE, 21);
        assertThat(problem.message()).contains("6 sentences");
    }

    @Test
    void acceptsALongerSentenceAmongThem() {
        assertThat(CheckedWriting.by(CHECK, THREE, LONG, THREE)).isEmpty();
    }

    @Test
    void acceptsAHeadingAmongThem() {
        var text = guide("heat")
                .body(prose -> prose.paragraph(THREE).heading(2, "What then").paragraph(THREE));
        assertThat(CheckedWriting.by(CHECK, text)).isEmpty();
    }

    @Test
    void acceptsWordsToSay() {
        assertThat(CheckedWriting.by(CHECK, THREE, "“I am sore. It aches. It is new. Can you help?”", THREE))
                .isEmpty();
    }
}

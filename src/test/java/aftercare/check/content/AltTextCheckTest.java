package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class AltTextCheckTest {
    private static final ContentCheck CHECK = new AltTextCheck();

    private static List<Problem> problems(String alt) {
        return Checked.by(CHECK, guide("heat").body(text -> text.image("images/spine.svg", alt)));
    }

    @Test
    void reportsPictureWithoutAltText() {
        Told.one(problems(" "), "AC309", "content/en/guides/heat.md", 20);
    }

    @Test
    void reportsNameOfFileAsAltText() {
        assertThat(problems("spine.svg")).hasSize(1);
        assertThat(problems("spine")).hasSize(1);
        assertThat(problems("IMG_2041")).hasSize(1);
    }

    @Test
    void reportsWordsThatWereToBeReplaced() {
        assertThat(problems("What it shows")).hasSize(1);
        assertThat(problems("What it shows is a spine")).isEmpty();
        assertThat(problems("alt text")).hasSize(1);
        assertThat(problems("Untitled")).hasSize(1);
        assertThat(problems("…")).hasSize(1);
    }

    @Test
    void reportsAltTextTooLongToListenTo() {
        assertThat(problems("a".repeat(151)).get(0).message()).contains("151");
        assertThat(problems("a".repeat(150))).isEmpty();
    }

    @Test
    void acceptsSentence() {
        assertThat(problems("A spine, seen from the side")).isEmpty();
    }
}

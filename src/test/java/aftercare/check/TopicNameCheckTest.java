package aftercare.check;

import static aftercare.check.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicNameCheckTest {
    private static final ContentCheck CHECK = new TopicNameCheck();

    @Test
    void reportsTopicThatIsNoAddress() {
        var problem = Told.one(
                Checked.by(CHECK, guide("heat").topics("easing-pain", "Über Pain!")),
                "AC312",
                "content/en/guides/heat.md",
                SampleGuide.TOPICS_LINE);
        assertThat(problem.hint()).isEqualTo("Write uber-pain.");
    }

    @Test
    void reportsTopicOfSiteThatIsNoAddress() {
        Told.one(Checked.by(CHECK, new SampleContent().topicTitle("Pain")), "AC312", "content/site.yaml", 30);
    }
}

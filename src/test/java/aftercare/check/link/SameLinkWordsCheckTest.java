package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class SameLinkWordsCheckTest {
    private static final ContentCheck CHECK = new SameLinkWordsCheck();

    @Test
    void reportsSameWordsThatLeadElsewhere() {
        var guide = guide("heat")
                .body(text -> text.words("guides/cold.md", "Warning signs").words("guides/heat.md", "warning signs"));
        Told.one(Checked.by(CHECK, guide), "AC353", "content/en/guides/heat.md", 21);
    }

    @Test
    void acceptsSameWordsForTheSamePlace() {
        var guide =
                guide("heat").body(text -> text.words("guides/cold.md", "signs").words("guides/cold.md", "signs"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

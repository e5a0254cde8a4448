package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class VagueLinkCheckTest {
    private static final ContentCheck CHECK = new VagueLinkCheck();

    @Test
    void reportsLinkThatDoesNotSayWhereItLeads() {
        var guide = guide("heat").body(text -> text.link("guides/heat.md").words("guides/heat.md", "Click here!"));
        Told.one(Checked.by(CHECK, guide), "AC335", "content/en/guides/heat.md", 21);
    }

    @Test
    void acceptsWordsThatContainSuchAWord() {
        var guide = guide("heat").body(text -> text.words("guides/heat.md", "More about heat"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

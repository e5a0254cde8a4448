package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.content.SampleGuide.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class AddressClashCheckTest {
    private static final ContentCheck CHECK = new AddressClashCheck();

    @Test
    void reportsOldAddressThatIsAPage() {
        var content = new SampleContent().with(guide("cold")).with(guide("heat").aliases("guides/cold.html"));
        var problem =
                Told.one(Checked.by(CHECK, content), "AC311", "content/en/guides/heat.md", SampleGuide.ALIASES_LINE);
        assertThat(problem.message()).contains("guides/cold.html").contains("content/en/guides/cold.md");
    }

    @Test
    void reportsOldAddressTakenTwice() {
        var content = new SampleContent()
                .with(guide("cold").aliases("guides/old.html"))
                .with(guide("heat").aliases("guides/old.html"));
        assertThat(Checked.by(CHECK, content)).hasSize(1);
    }

    @Test
    void reportsFilesThatDifferByCapitalsOnly() {
        var content = new SampleContent().with(guide("heat")).with(guide("Heat"));
        assertThat(Checked.by(CHECK, content)).hasSize(1);
    }

    @Test
    void reportsPageThatWouldReplaceList() {
        assertThat(Checked.by(CHECK, guide("index"))).hasSize(1);
        assertThat(Checked.by(CHECK, page("sources"))).hasSize(1);
        assertThat(Checked.by(CHECK, page("404"))).hasSize(1);
    }

    @Test
    void reportsOldAddressBelowAPage() {
        var content = new SampleContent().with(guide("cold")).with(guide("heat").aliases("guides/cold.html/old.html"));
        Told.one(Checked.by(CHECK, content), "AC311", "content/en/guides/heat.md", SampleGuide.ALIASES_LINE);
    }

    @Test
    void leavesAnOldAddressInAFolderAlone() {
        var content = new SampleContent().with(guide("heat").aliases("guides/2020/old.html", "guides/2020.html"));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }

    @Test
    void leavesDraftsAlone() {
        var content = new SampleContent()
                .with(guide("cold").draft())
                .with(guide("heat").aliases("guides/cold.html"));
        assertThat(Checked.by(CHECK, content)).isEmpty();
    }
}

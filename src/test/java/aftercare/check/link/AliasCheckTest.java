package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasCheckTest {
    private static final ContentCheck CHECK = new AliasCheck();

    @Test
    void reportsOldAddressOutsideGuides() {
        Told.one(
                Checked.by(CHECK, guide("heat").aliases("guides/old-name.html", "old/heat.html")),
                "AC310",
                "content/en/guides/heat.md",
                SampleGuide.ALIASES_LINE);
    }

    @Test
    void reportsOldAddressThatLeavesItsFolder() {
        for (var alias : List.of(
                "guides/../index.html",
                "guides/..html",
                "/guides/x.html",
                "guides/x",
                "guides/x.htm",
                "guides//x.html",
                "guides\\x.html",
                "guides/a b.html",
                "guides/.html",
                "https://example.org/guides/x.html")) {
            assertThat(Checked.by(CHECK, guide("heat").aliases(alias)))
                    .as(alias)
                    .hasSize(1);
        }
    }
}

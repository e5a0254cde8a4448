package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
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
}

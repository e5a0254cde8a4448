package aftercare.check;

import static aftercare.check.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyCardLinkCheckTest {
    private static final ContentCheck CHECK = new EmergencyCardLinkCheck();

    @Test
    void reportsLinkToAnotherSite() {
        var more =
                SampleProse.passage("<p>Read <a rel=\"external\" href=\"https://example.org/?a&amp;b\">this</a></p>");
        var guide = guide("heat")
                .body(text -> text.link("https://example.org/?a&b", "", "")
                        .card(CareLevel.EMERGENCY, more)
                        .link("https://example.org/?a&b", "", ""));
        Told.one(Checked.by(CHECK, guide), "AC322", "content/en/guides/heat.md", 22);
    }

    @Test
    void reportsLinkToAnotherPage() {
        var more = new Prose.Passage(
                List.of(
                        new Prose.Html("<p><a href=\""),
                        new Prose.PageLink(new ContentPath("en", "guides/cold.md"), ""),
                        new Prose.Html("\">Cold</a></p>")),
                false);
        var guide =
                guide("heat").body(text -> text.card(CareLevel.EMERGENCY, more).link("guides/cold.md"));
        Told.one(Checked.by(CHECK, guide), "AC322", "content/en/guides/heat.md", 21);
    }

    @Test
    void acceptsPhoneNumber() {
        var more = SampleProse.passage("<p><a href=\"tel:+15550100\">Call</a></p>");
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.card(CareLevel.EMERGENCY, more))))
                .isEmpty();
    }

    @Test
    void acceptsLinkInUrgentCard() {
        var more = SampleProse.passage("<p><a href=\"https://example.org/\">this</a></p>");
        assertThat(Checked.by(CHECK, guide("heat").body(text -> text.card(CareLevel.URGENT, more))))
                .isEmpty();
    }
}

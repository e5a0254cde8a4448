package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Evidence;
import aftercare.model.Prose;
import org.junit.jupiter.api.Test;

class EvidenceWithoutCitationCheckTest {
    private static final ContentCheck CHECK = new EvidenceWithoutCitationCheck();
    private static final String CITED = " <sup><a href=\"#source-dahm-2010\">1</a></sup>";

    @Test
    void reportsEvidenceWordWithoutSourceInItsParagraph() {
        var guide = guide("heat")
                .body(text -> text.pieces(
                        "<p>Walks help ",
                        Evidence.HELPS,
                        CITED + ".</p><p>Heat helps ",
                        Evidence.MAY_HELP,
                        ".</p><p>" + CITED));
        var problem = Told.one(Checked.by(CHECK, guide), "AC331", "content/en/guides/heat.md", 21);
        assertThat(problem.message()).contains("{may help}");
    }

    @Test
    void looksAtEachListItemAlone() {
        var guide = guide("heat")
                .body(text -> text.pieces(
                        "<ul><li>A" + CITED + "</li><li>B ", Evidence.HELPS, "</li><li>C" + CITED + "</li></ul>"));
        assertThat(Checked.by(CHECK, guide)).hasSize(1);
    }

    @Test
    void acceptsSourceBeforeTheWord() {
        var guide = guide("heat").body(text -> text.pieces("<p>A" + CITED + " and b ", Evidence.HELPS, ".</p>"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }

    @Test
    void acceptsSourceBehindALinkInTheParagraph() {
        var link = new Prose.LinkAddress(new ContentPath("en", "guides/heat.md"), "");
        var guide = guide("heat")
                .body(text -> text.pieces("<p>A ", Evidence.HELPS, " <a href=\"", link, "\">b</a>" + CITED + "</p>"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

package aftercare.check.link;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class RepeatedTermCheckTest {
    private static final ContentCheck CHECK = new RepeatedTermCheck();

    @Test
    void reportsSecondLinkToAWordOfTheGlossary() {
        var guide = guide("heat")
                .body(text -> text.link("../glossary.yaml#bone", "glossary.yaml", "bone")
                        .link("../glossary.yaml#bone", "glossary.yaml", "bone"));
        var problem = Told.one(Checked.by(CHECK, guide), "AC354", "content/en/guides/heat.md", 21);
        assertThat(problem.message()).contains("line 20");
    }

    @Test
    void acceptsOneLinkToEachWord() {
        var guide = guide("heat")
                .body(text -> text.link("../glossary.yaml#bone", "glossary.yaml", "bone")
                        .link("../glossary.yaml#vein", "glossary.yaml", "vein"));
        assertThat(Checked.by(CHECK, guide)).isEmpty();
    }
}

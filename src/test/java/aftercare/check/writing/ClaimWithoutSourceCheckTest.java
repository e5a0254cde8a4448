package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class ClaimWithoutSourceCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new ClaimWithoutSourceCheck();

    @Test
    void reportsShareOfPeopleAndStudyWithoutSource() {
        var problem =
                Told.one(CheckedWriting.by(CHECK, "Some are sore. About 1 in 10 people were."), "AC337", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(24);
        assertThat(CheckedWriting.by(CHECK, "A small trial looked at heat.")).hasSize(1);
        assertThat(CheckedWriting.by(CHECK, "Nine of ten people got better.")).hasSize(1);
        assertThat(CheckedWriting.by(CHECK, "Two thirds of adults have it.")).hasSize(1);
        assertThat(CheckedWriting.by(CHECK, "A third of patients were sore.")).hasSize(1);
    }

    /** Only sentences with the trait of such a word are looked at. */
    @Test
    void reportsSharesWithEachWordForAPart() {
        assertThat(Shares.PARTS)
                .allSatisfy(part -> assertThat(CheckedWriting.by(CHECK, "A " + part + " of adults have it."))
                        .hasSize(1));
        assertThat(Shares.NTH)
                .allSatisfy(nth -> assertThat(CheckedWriting.by(CHECK, "Every " + nth + " person has it."))
                        .hasSize(1));
    }

    @Test
    void acceptsClaimWithSourceInItsParagraph() {
        var guide = SampleGuide.guide("heat")
                .body(text -> text.paragraph("About 1 in 10 people were sore.").cite("dahm-2010"));
        assertThat(CheckedWriting.by(CHECK, guide)).isEmpty();
    }

    @Test
    void asksForNoSourceThatSomethingWasNotStudied() {
        assertThat(CheckedWriting.by(
                        CHECK,
                        "We found no study of this.",
                        "Use it for 1 in 3 days.",
                        "Half of the day is enough.",
                        "Two of the three steps help."))
                .isEmpty();
    }
}

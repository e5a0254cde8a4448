package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import aftercare.problem.Severity;
import org.junit.jupiter.api.Test;

class JargonCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new JargonCheck();

    @Test
    void givesThePlainWord() {
        var problem =
                Told.one(CheckedWriting.by(CHECK, "Heat may *alleviate* it.".replace("*", "")), "AC344", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(12);
        assertThat(problem.hint()).startsWith("Write \"ease\"");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void refusesTermsThatHarmWhenMisread() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Watch for cauda equina syndrome."), "AC344", FILE, 20);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message()).startsWith("\"cauda equina syndrome\"");
    }

    @Test
    void acceptsTermThatIsExplainedAtItsFirstUse() {
        assertThat(CheckedWriting.by(CHECK, "You have weak bones (osteoporosis).", "Osteoporosis is common."))
                .isEmpty();
        assertThat(CheckedWriting.by(CHECK, "Osteoporosis (weak bones) is common."))
                .isEmpty();
    }

    @Test
    void acceptsLinkIntoTheGlossary() {
        var guide = SampleGuide.guide("heat")
                .body(text -> text.paragraph("You have osteoporosis.").words("glossary.yaml", "osteoporosis"));
        assertThat(CheckedWriting.by(CHECK, guide)).isEmpty();
    }

    @Test
    void tellsAHardWordOnceInAFile() {
        assertThat(CheckedWriting.by(CHECK, "Pain may radiate.", "It radiates."))
                .hasSize(1);
    }
}

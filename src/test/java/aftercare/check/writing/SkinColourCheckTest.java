package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class SkinColourCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new SkinColourCheck();

    @Test
    void reportsRednessOfOneSkinAlone() {
        var problem = Told.one(CheckedWriting.by(CHECK, "The skin is red and hot."), "AC352", FILE, 20);
        assertThat(problem.location().column()).isEqualTo(3 + "The skin is ".length());
    }

    @Test
    void acceptsOtherSkinsRedFlagsAndRedThings() {
        assertThat(CheckedWriting.by(
                        CHECK,
                        "The skin is red. On brown or black skin it looks purple.",
                        "A red flag is a spot to watch.",
                        "Use the red pack."))
                .isEmpty();
    }
}

package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleGuide;
import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class AddressedReaderCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new AddressedReaderCheck();

    @Test
    void reportsGuideThatSpeaksToNobody() {
        Told.one(CheckedWriting.by(CHECK, "Walking helps. ".repeat(5)), "AC345", FILE, 1);
    }

    @Test
    void acceptsYou() {
        assertThat(CheckedWriting.by(CHECK, "Walking helps. ".repeat(5), "You're not alone."))
                .isEmpty();
    }

    @Test
    void asksNoSinglePage() {
        var page = SampleGuide.page("about").body(text -> text.paragraph("It rests. ".repeat(5)));
        assertThat(CheckedWriting.by(CHECK, page)).isEmpty();
    }
}

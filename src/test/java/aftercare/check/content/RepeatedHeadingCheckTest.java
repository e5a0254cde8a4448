package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;

import org.junit.jupiter.api.Test;

class RepeatedHeadingCheckTest {
    @Test
    void reportsHeadingWrittenTwice() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "Cold").heading(2, "Heat").heading(3, "cold"));
        Told.one(Checked.by(new RepeatedHeadingCheck(), guide), "AC328", "content/en/guides/heat.md", 22);
    }
}

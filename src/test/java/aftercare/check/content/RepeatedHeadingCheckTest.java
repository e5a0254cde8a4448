package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedHeadingCheckTest {
    @Test
    void reportsHeadingWrittenTwice() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "Cold").heading(2, "Heat").heading(3, "cold"));
        Told.one(Checked.by(new RepeatedHeadingCheck(), guide), "AC328", "content/en/guides/heat.md", 22);
    }

    @Test
    void acceptsTheSameBelowDifferentHeadings() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "Day 1")
                        .heading(3, "Pain")
                        .heading(2, "Day 2")
                        .heading(3, "Pain"));
        assertThat(Checked.by(new RepeatedHeadingCheck(), guide)).isEmpty();
    }

    @Test
    void reportsTheSameTwiceBelowOneHeading() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "Day 1").heading(3, "Pain").heading(3, "Pain"));
        Told.one(Checked.by(new RepeatedHeadingCheck(), guide), "AC328", "content/en/guides/heat.md", 22);
    }
}

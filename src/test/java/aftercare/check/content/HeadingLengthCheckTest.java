package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;

import org.junit.jupiter.api.Test;

class HeadingLengthCheckTest {
    @Test
    void reportsHeadingOfMoreThanTwelveWords() {
        var guide = guide("heat")
                .body(text -> text.heading(2, "word ".repeat(12).strip())
                        .heading(2, "more ".repeat(13).strip()));
        Told.one(Checked.by(new HeadingLengthCheck(), guide), "AC326", "content/en/guides/heat.md", 21);
    }
}

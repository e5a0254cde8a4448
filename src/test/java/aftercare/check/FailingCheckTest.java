package aftercare.check;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.SampleContent;
import aftercare.problem.Location;
import aftercare.work.Today;
import org.junit.jupiter.api.Test;

class FailingCheckTest {
    private static final ContentIndex INDEX = ContentIndex.of(
            new SampleContent()
                    .with(guide("heat"))
                    .with(guide("cold"))
                    .with(guide("rest"))
                    .build(),
            Today.of(SampleContent.TODAY));

    private static Location blamed(ContentCheck check) {
        return ContentChecks.run(check, INDEX).list().get(0).location();
    }

    @Test
    void namesTheFileWithWhichACheckFails() {
        for (var guide : INDEX.texts()) {
            ContentCheck failsAtIt = (index, found) -> {
                if (index.texts().contains(guide)) {
                    throw new IllegalStateException("planted");
                }
            };
            assertThat(blamed(failsAtIt)).isEqualTo(guide.at());
        }
    }

    @Test
    void namesTheLaterOfTwoFilesWhenNeitherAloneIsToBlame() {
        ContentCheck failsAtTwo = (index, found) -> {
            if (index.texts().size() > 1) {
                throw new IllegalStateException("planted");
            }
        };
        assertThat(blamed(failsAtTwo)).isEqualTo(INDEX.texts().get(1).at());
    }
}

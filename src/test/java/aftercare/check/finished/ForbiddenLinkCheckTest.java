package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenLinkCheckTest {
    @Test
    void reportsScriptDataAndFilesInLinks() {
        for (var address :
                List.of("javascript:alert(1)", " JaVaScript:x", "data:text/html,x", "file:///etc/passwd", "x:y")) {
            Told.one(problems(page("<a href=\"" + address + "\">Open</a>")), "AC404", GUIDE_TEMPLATE, 1);
        }
    }

    @Test
    void acceptsMailAndPhone() {
        assertThat(problems(page("<a href=\"mailto:a@example.org\">Write</a> <a href=\"TEL:1\">Call</a>")))
                .isEmpty();
    }
}

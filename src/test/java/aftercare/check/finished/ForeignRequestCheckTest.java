package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignRequestCheckTest {
    @Test
    void reportsWhateverWouldBeFetchedElsewhere() {
        for (var element : List.of(
                "<img src=\"https://example.org/x.png\" alt=\"A spine\">",
                "<img src=\"../assets/x.png\" srcset=\"../assets/x.png 1x, https://example.org/x.png 2x\" alt=\"A spine\">",
                "<img src=\"data:image/png;base64,AA\" alt=\"A spine\">",
                "<link rel=\"preload\" href=\"https://example.org/x.css\">",
                "<svg><image href=\"https://example.org/x.png\"/></svg>",
                "<svg><use xlink:href=\"https://example.org/x.svg#a\"/></svg>",
                "<video src=\"https://example.org/x.mp4\"></video>",
                "<iframe></iframe>",
                "<object></object>",
                "<embed>",
                "<form></form>")) {
            assertThat(problems(page(element)))
                    .as(element)
                    .extracting(Problem::code)
                    .containsExactly("AC417");
        }
    }

    @Test
    void acceptsPartsOfThePageItself() {
        assertThat(problems(page("<svg><use href=\"#mark\"/><path id=\"mark\"/></svg>")))
                .isEmpty();
    }
}

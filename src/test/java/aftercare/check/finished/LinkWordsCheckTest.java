package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class LinkWordsCheckTest {
    @Test
    void reportsLinkWithoutWords() {
        Told.one(problems(page("<a href=\"index.html\"> <span></span></a>")), "AC413", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsLinkThatDoesNotSayWhereItLeads() {
        assertThat(problems(page("<a href=\"index.html\">Read more …</a>"))).hasSize(1);
    }

    @Test
    void readsLabelsAndPictures() {
        var body = "<a href=\"index.html\"><img src=\"../assets/x.svg\" alt=\"All guides\"></a>"
                + "<a href=\"index.html\" aria-label=\"All guides\">here</a>";
        assertThat(problems(page(body))).isEmpty();
    }
}

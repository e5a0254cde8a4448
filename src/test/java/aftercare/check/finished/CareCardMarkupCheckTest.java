package aftercare.check.finished;

import static aftercare.check.finished.SampleSite.GUIDE_TEMPLATE;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;

class CareCardMarkupCheckTest {
    private static String card(String classes, String data, String hidden) {
        return page("<section class=\"" + classes + "\" data-care=\"" + data + "\"><h2><span class=\"visually-hidden\">"
                + hidden + "</span>Get help if:</h2></section>");
    }

    @Test
    void reportsHiddenWordsOfAnotherLevel() {
        Told.one(problems(card("care-card care-card--urgent", "urgent", "Emergency: ")), "AC420", GUIDE_TEMPLATE, 1);
    }

    @Test
    void reportsCardWithoutHiddenWords() {
        assertThat(problems(card("care-card care-card--urgent", "urgent", "").replace("visually-hidden", "x")))
                .hasSize(1);
    }

    @Test
    void reportsColourOfAnotherLevel() {
        assertThat(problems(card("care-card care-card--urgent", "emergency", "Urgent: ")))
                .hasSize(1);
    }

    @Test
    void reportsCardOfTwoLevels() {
        assertThat(problems(card("care-card care-card--urgent care-card--emergency", "urgent", "Urgent: ")))
                .hasSize(1);
    }

    @Test
    void reportsLevelThatDoesNotExist() {
        assertThat(problems(page("<section data-care=\"severe\"></section>"))).hasSize(1);
    }

    @Test
    void reportsLinkThatLeadsAwayFromEmergency() {
        var card = card("care-card care-card--emergency", "emergency", "Emergency: ");
        var cited = card.replace("</section>", "<sup><a href=\"#page-main\">[1]</a></sup></section>");
        var called = card.replace("</section>", "<a href=\"tel:1\">Call 1</a></section>");
        Told.one(problems(cited), "AC422", "content/en/guides/heat.md", 1);
        assertThat(problems(called)).isEmpty();
    }

    @Test
    void acceptsCardThatItsOutcomeMarks() {
        var body = "<section data-care=\"urgent\"><div class=\"care-card care-card--urgent\">"
                + "<h2><span class=\"visually-hidden\">Urgent: </span>Call</h2></div></section>";
        assertThat(problems(page(body))).isEmpty();
    }
}

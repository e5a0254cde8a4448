package aftercare.check.finished;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.finished.SampleSite.HEAT;
import static aftercare.check.finished.SampleSite.page;
import static aftercare.check.finished.SampleSite.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageInspectionsTest {
    @Test
    void findsNothingOnGoodPage() {
        var body = """
                <section class="care-card care-card--urgent" data-care="urgent">
                <h2><span class="visually-hidden">Urgent: </span>Get advice today if:</h2>
                </section>
                <h2 id="do">Do</h2><p><a href="#do">What to do</a> <a href="index.html">Guides</a>
                <a href="../index.html?x#top">Home</a> <a href="https://example.org/">A study</a>
                <a href="tel:+15550100">Call</a></p>
                <img src="../assets/spine.0123.svg" alt="A spine">""";
        var head = """
                <link rel="stylesheet" href="../assets/site.1.css">
                <link rel="canonical" href="https://example.org/guides/heat.html">
                <script type="application/ld+json">{"@type": "MedicalWebPage"}</script>
                <script src="../assets/site.1.js" defer></script>""";
        var site = new SampleSite(new SampleContent().with(guide("heat")).with(SampleGuide.page("index")));
        assertThat(site.inspect(HEAT, page(head, body)).problems().list()).isEmpty();
        assertThat(site.problemsOfSite("assets/spine.0123.svg", "assets/site.1.css", "assets/site.1.js"))
                .isEmpty();
    }

    @Test
    void tellsEachFaultOfOneTemplateOnce() {
        var html = page("<p style=\"color:red\">a</p>");
        var site = new SampleSite(new SampleContent().with(guide("heat")).with(guide("cold")));
        var first = site.inspect(HEAT, html).problems();
        assertThat(first.and(site.inspect("guides/cold.html", html).problems()).list())
                .hasSize(1);
    }

    @Test
    void survivesPageThatIsHardlyHtml() {
        assertThat(problems("<<a href=\"#\u0000\"<h1 id=x id=x><p <script>\uFFFD"))
                .isNotEmpty();
        assertThat(problems("")).isNotEmpty();
    }

    @Test
    void leavesSitemapUnread() {
        var site = new SampleSite(new SampleContent(), Optional.of("https://example.org/"));
        assertThat(site.inspect("sitemap.xml", "<urlset/>").problems().list()).isEmpty();
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the letters of lines on wide screens, on each type of page: 60 to 72 are read best. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class LineLengthIT {
    private static final int SHORTEST = 60;
    private static final int LONGEST = 72;

    /** The lines that break for want of room, so not the last one, of all long paragraphs and items that fill their column. */
    private static final String LINES = "() => { const found = [];document.querySelectorAll('main p, main li, main dd,"
            + " footer p').forEach((one) => {if (!one.getClientRects().length || one.querySelector('p, li, table')||"
            + " one.textContent.trim().length < 160) { return; }const range = document.createRange(); const texts ="
            + " document.createTreeWalker(one, NodeFilter.SHOW_TEXT);const lines = []; let middle = -99;while"
            + " (texts.nextNode()) { for (let i = 0; i < texts.currentNode.data.length; i++)"
            + " {range.setStart(texts.currentNode, i); range.setEnd(texts.currentNode, i + 1);const box ="
            + " range.getClientRects()[0]; if (!box) { continue; }const at = box.top + box.height / 2;if (Math.abs(at -"
            + " middle) > box.height * 0.6) { lines.push(0); middle = at; }lines[lines.length - 1]++; } }lines.slice(0,"
            + " -1).forEach((count) => found.push(count)); }); return found; }";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final ShippedSite site = ShippedSite.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "guides/heat-and-cold.html",
                "guides/self-care-at-home.html",
                "self-checks/soreness-or-help.html",
                "self-checks/soreness-or-help.html#w2",
                "self-checks/soreness-or-help.html#normal-early",
                "guides/index.html",
                "search.html",
                "sources.html",
                "glossary.html",
                "about.html",
                "privacy.html"
            })
    void linesAreEasyToFollow(String address) {
        for (int width : new int[] {1280, 1440, 1920}) {
            var wide = new NewContextOptions().setViewportSize(width, 900);
            try (var visit = browser.open(site.folder().toUri() + address, wide)) {
                var lines = ((List<?>) visit.page().evaluate(LINES))
                        .stream().mapToInt(count -> ((Number) count).intValue()).toArray();
                if (lines.length > 0) {
                    double mean = java.util.Arrays.stream(lines).average().orElseThrow();
                    assertThat(mean).as("at " + width).isLessThanOrEqualTo(LONGEST);
                    if (address.startsWith("guides/") || address.equals("about.html")) {
                        assertThat(mean).as("at " + width).isGreaterThanOrEqualTo(SHORTEST);
                    }
                }
            }
        }
    }
}

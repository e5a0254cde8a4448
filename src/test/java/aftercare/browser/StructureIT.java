package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through each type of page as a screen reader's user does: by landmarks, headings and links. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class StructureIT {
    /** The levels of the headings that show, in order. */
    private static final String HEADINGS = "() => Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'))"
            + ".filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1]))";

    private static final String LINKS_TO_NOWHERE =
            "() => document.querySelectorAll('a:not([href]), nav:not([aria-label]):not([aria-labelledby])')"
                    + ".length";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final ShippedSite site = ShippedSite.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "guides/heat-and-cold.html",
                "guides/if-something-felt-wrong.html",
                "guides/index.html",
                "self-checks/index.html",
                "self-checks/soreness-or-help.html",
                "self-checks/soreness-or-help.html#w2",
                "self-checks/soreness-or-help.html#normal-early",
                "search.html",
                "sources.html",
                "glossary.html",
                "about.html"
            })
    void pageTellsItselfByItsStructure(String address) {
        var phone = new NewContextOptions().setViewportSize(390, 664);
        try (var visit = browser.open(site.folder().toUri() + address, phone)) {
            var page = visit.page();
            var levels = headings(page);
            assertThat(levels).first().isEqualTo(1);
            assertThat(levels.stream().filter(level -> level == 1)).hasSizeLessThanOrEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i))
                        .as("heading " + i + " of " + levels)
                        .isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(page.locator("main").count()).isEqualTo(1);
            assertThat(page.evaluate(LINKS_TO_NOWHERE)).isEqualTo(0);
            assertThat(page.locator("nav[aria-label]").count()).isPositive();
            assertThat(page.locator("body > header, main, body > footer").count())
                    .isEqualTo(3);
            if (address.contains("#normal-early")) {
                assertThat(levels).hasSizeGreaterThan(2);
            }
        }
    }

    private static List<Integer> headings(Page page) {
        return ((List<?>) page.evaluate(HEADINGS))
                .stream().map(level -> ((Number) level).intValue()).toList();
    }
}

package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Walks through the accessibility tree of each type of page as a screen reader's user does: by landmarks, headings, links. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class StructureIT {
    private static final String LINKS_TO_NOWHERE =
            "() => document.querySelectorAll('a:not([href]), nav:not([aria-label]):not([aria-labelledby])')"
                    + ".length";

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void pagesTellThemselvesByTheirStructure() {
        var phone = new NewContextOptions().setViewportSize(390, 664);
        try (var visit = browser.open("about:blank", phone)) {
            for (var address : ShippedPages.screens().toList()) {
                // A step is shown by its anchor alone; another page in between has it loaded anew.
                visit.go("about:blank");
                visit.go(site.folder().toUri() + address);
                try {
                    tellsItself(visit.page(), address);
                } catch (AssertionError wrong) {
                    throw new AssertionError(address, wrong);
                }
            }
        }
    }

    private static void tellsItself(Page page, String address) {
        boolean isStep = address.contains("#");
        if (isStep) {
            page.waitForFunction("() => document.querySelector('.steps__here:not(.start)')");
        }
        var tree = AccessibilityTree.of(page);
        assertThat(tree.names("main")).hasSize(1);
        assertThat(tree.names("contentinfo")).hasSize(1);
        // One line stands for header and emergency line while a question or an outcome is shown.
        assertThat(tree.names("banner")).hasSize(isStep ? 0 : 1);
        assertThat(tree.names("navigation"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(tree.names("complementary")).doesNotHaveDuplicates().doesNotContain("");
        for (var role : List.of("link", "button", "heading", "searchbox", "region", "image")) {
            assertThat(tree.names(role)).as(role).doesNotContain("");
        }
        assertThat(page.evaluate(LINKS_TO_NOWHERE)).isEqualTo(0);
        var levels = tree.headings();
        assertThat(levels).as(tree.names("heading").toString()).first().isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading " + i + " of " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        if (address.contains("#normal-early")) {
            assertThat(levels).hasSizeGreaterThan(2);
        }
    }
}

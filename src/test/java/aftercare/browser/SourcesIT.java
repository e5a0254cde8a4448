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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a source opens where the reader is, leads back, and folds away below the text. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class SourcesIT {
    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    /** Of a source that is cited several times, the later places too. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numberAndEvidenceWordOpenTheSourceInPlaceAndItLeadsBackToThem(boolean hasScript) {
        for (var selector : List.of(
                ".prose .cite a:not([id*='.'])", ".prose .cite a[id*='.']", ".evidence-link:has(+ .cite a[id*='.'])")) {
            try (var visit = open(hasScript)) {
                var page = visit.page();
                var link = page.locator(selector).last();
                var place = link.evaluate("one => (one.id ? one : one.nextElementSibling.querySelector('a')).id");
                link.scrollIntoViewIfNeeded();
                double before = link.boundingBox().y;
                link.click();
                var source = page.locator(".sources li:target");
                assertThat(source.boundingBox().y + source.boundingBox().height).isBetween(400.0, 664.5);
                assertThat(link.boundingBox().y).as(selector).isBetween(before - 1, before + 1);
                assertThat(page.locator(".sources li:visible").count()).isEqualTo(1);

                var back = source.locator(".sources__back:visible");
                if (hasScript) {
                    assertThat(back.count()).isEqualTo(1);
                }
                source.locator(".sources__back[href='#" + place + "']").click();
                assertThat(page.locator(".cite a:target").getAttribute("id")).isEqualTo(place);
                assertThat(page.locator(".cite a:target").boundingBox().y).isBetween(0.0, 664.0);
                assertThat(page.locator(".sources li:visible").count()).isZero();
                assertThat(visit.faults()).isEmpty();
            }
        }
    }

    @Test
    void allSourcesUnfoldBelowTheText() {
        try (var visit = open(false)) {
            var page = visit.page();
            assertThat(page.locator(".sources li:visible").count()).isZero();
            page.locator(".sources__show a").click();
            assertThat(page.locator(".sources li:visible").count())
                    .isEqualTo(page.locator(".sources li").count())
                    .isPositive();
        }
    }

    @Test
    void targetsAreLargeEnoughToTap() {
        try (var visit = open(true)) {
            assertThat(small(visit.page(), ".cite a, .evidence-link, .sources__show a, .sources__back"))
                    .isZero();
        }
    }

    private static int small(Page page, String selector) {
        return ((Number) page.evaluate(
                        "selector => Array.from(document.querySelectorAll(selector)).filter((link) => {"
                                + "const box = link.getBoundingClientRect();"
                                + "const after = getComputedStyle(link, '::after');"
                                + "const tall = Math.max(box.height, parseFloat(after.height) || 0);"
                                + "const wide = Math.max(box.width, parseFloat(after.width) || 0);"
                                + "return box.width && (wide < 24 || tall < 23.5);"
                                + "}).length",
                        selector))
                .intValue();
    }

    private Browser.Visit open(boolean hasScript) {
        var phone = new NewContextOptions().setViewportSize(390, 664).setJavaScriptEnabled(hasScript);
        return browser.open(
                site.folder().resolve("guides/self-care-at-home.html").toUri().toString(), phone);
    }
}

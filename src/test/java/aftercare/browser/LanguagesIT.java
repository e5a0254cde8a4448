package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.Session;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests a new site on a phone, in each language whose interface words are built in. */
@Tag("browser")
@Tag("long")
class LanguagesIT {
    /** A word in another form than it stands on the page that it finds, where the language has forms. */
    private static final Map<String, String> TYPED =
            Map.of("en", "breathe", "es", "dolores", "fr", "douleurs", "de", "Schmerz", "ar", "تنفس");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("aftercare.author.SiteStart#languages")
    void aWordIsFoundAndItsPageFitsAPhone(String language) {
        assertThat(Session.in(folder).run("new", "site", "it", "--locale", language))
                .isZero();
        assertThat(Session.in(folder.resolve("it")).run("build")).isZero();

        var search = folder.resolve("it/site/search.html").toUri();
        try (var visit = Browser.OF_ALL_TESTS.open(search + "#q=" + TYPED.getOrDefault(language, ""))) {
            var found = visit.page().locator("#results a[href^='guides/get-help.html']");
            found.first().click();
            visit.page().waitForURL("**/guides/get-help.html*");
            var wide = visit.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
            assertThat(((Number) wide).intValue()).isNotPositive();
            assertThat(visit.faults()).isEmpty();
        }
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code new site}: what it writes is a whole site that passes the check and builds, on no topic. */
class NewSiteTest {
    private static final String TODAY = ShippedSite.TODAY.toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "es", "es-MX", "fr", "de", "ar"})
    void isAWholeSiteWithoutAProblem(String locale) {
        assertThat(run("new", "site", "ankle-care", "--locale", locale, "--today", TODAY))
                .isZero();

        var check = Session.in(site());
        assertThat(check.run("check", "--today", TODAY)).isZero();
        assertThat(check.out()).contains("No problems", "it is a draft");
        assertThat(Session.in(site()).run("build", "--today", TODAY)).isZero();
        assertThat(text(site().resolve("site/index.html")))
                .contains("Ankle care", "guides/get-help.html", "lang=\"" + locale + "\"");
    }

    @Test
    void everyFileSaysWhatToPutThereAndNamesNothingOfTheStock() throws IOException {
        run("new", "site", "ankle", "--title", "Ankles: \"first aid\"", "--today", TODAY);

        try (Stream<Path> files = Files.walk(folder.resolve("ankle"))) {
            var written = files.filter(Files::isRegularFile).toList();
            assertThat(written)
                    .hasSizeGreaterThan(11)
                    .allSatisfy(file -> assertThat(text(file))
                            .doesNotContainIgnoringCase("massage")
                            .doesNotContain("soreness"));
            assertThat(written)
                    .filteredOn(file -> !file.endsWith("README.md"))
                    .allSatisfy(file -> assertThat(text(file).lines().limit(2)).anyMatch(line -> line.startsWith("#")));
        }
        assertThat(Session.in(folder.resolve("ankle")).run("check", "--today", TODAY))
                .isZero();
    }

    @Test
    void guidesAndSelfChecksBeginInItToo() {
        run("new", "site", "ankle-care", "--today", TODAY);

        assertThat(Session.in(site()).run("new", "guide", "sprains", "--today", TODAY))
                .isZero();
        assertThat(Session.in(site()).run("new", "self-check", "sprain-or-break", "--today", TODAY))
                .isZero();
        assertThat(Session.in(site()).run("check", "--today", TODAY)).isZero();
    }

    @Test
    void refusesWhatCannotBeBegun() {
        run("new", "site", "ankle-care", "--today", TODAY);

        assertThat(run("new", "site", "ankle-care")).isEqualTo(2);
        assertThat(run("new", "site", "other", "--locale", "xx")).isEqualTo(2);
        assertThat(run("new", "site", "other", "--title", " ")).isEqualTo(2);
        assertThat(run("new", "guide", "other", "--title", "x")).isEqualTo(2);
    }

    @Test
    void checkAndBuildSayThatTheyShowTheStockSite() {
        var check = Session.in(folder);
        assertThat(check.run("check", "--today", TODAY)).isZero();
        var build = Session.in(folder);
        assertThat(build.run("build", "--today", TODAY)).isZero();

        assertThat(check.out()).contains("came with Aftercare", "aftercare new site");
        assertThat(build.out()).contains("came with Aftercare", "aftercare new site");
    }

    private Path site() {
        return folder.resolve("ankle-care");
    }

    private int run(String... args) {
        return Session.in(folder).run(args);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

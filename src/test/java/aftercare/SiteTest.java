package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each little site below {@code src/test/resources/sites} and compares its {@link GoldenFiles} with its {@code expected}
 * folder.
 * {@code -Dbless=true} writes what was built there instead; read the difference before it is committed.
 */
public class SiteTest {
    public static final Path SITES = Path.of("src/test/resources/sites");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    static Stream<Path> sites() throws IOException {
        try (var sites = Files.list(SITES)) {
            return sites.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void buildsWhatIsExpected(Path site) throws IOException {
        build(site, folder, Optional.of("https://clinic.example/aftercare/"));
        var expected = site.resolve("expected");

        var built = GoldenFiles.of(folder);
        if (Boolean.getBoolean("bless")) {
            GoldenFiles.write(built, expected);
        }
        assertThat(built).isEqualTo(GoldenFiles.texts(expected));
    }

    /** The golden files hold one footer; this holds the others to it. */
    @ParameterizedTest
    @MethodSource("sites")
    void everyPageOfALanguageHasTheSameFooter(Path site) throws IOException {
        build(site, folder, Optional.empty());
        var footers = new TreeMap<String, Set<String>>();
        GoldenFiles.texts(folder).forEach((address, text) -> {
            if (address.endsWith(".html") && !address.equals("404.html")) {
                var page = Jsoup.parse(text, "https://clinic.example/" + address);
                var footer = page.expectFirst(".site-footer");
                footer.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
                footer.select("[aria-current]").removeAttr("aria-current");
                footers.computeIfAbsent(page.child(0).attr("lang"), language -> new HashSet<>())
                        .add(footer.outerHtml());
            }
        });

        assertThat(footers)
                .isNotEmpty()
                .allSatisfy((language, same) -> assertThat(same).as(language).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void buildsTheSameBytesOnAnotherMachine(Path site) throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        build(site, folder.resolve("here"), Optional.empty());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build(site, folder.resolve("there"), Optional.empty());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(GoldenFiles.texts(folder.resolve("there"))).isEqualTo(GoldenFiles.texts(folder.resolve("here")));
    }

    @Test
    void leavesWhatHasNotChangedUntouched() throws IOException {
        build(SITES.resolve("small"), folder, Optional.empty());

        var again = build(SITES.resolve("small"), folder, Optional.empty())
                .published()
                .orElseThrow();

        assertThat(again.added() + again.changed() + again.removed()).isZero();
        assertThat(again.unchanged()).isPositive();
    }

    @Test
    void writesNothingWhenItOnlyChecks() throws IOException {
        var output = folder.resolve("site");

        SiteBuild.of(request(SITES.resolve("small"), output, Optional.empty()), Progress.SILENT)
                .check();

        assertThat(output).doesNotExist();
    }

    @Test
    void leavesSiteAsItStoodWhenContentHasErrors() throws IOException {
        var content = folder.resolve("content");
        var output = folder.resolve("site");
        Copies.folder(SITES.resolve("small/content"), content);
        var request = new BuildRequest(Optional.of(content), Optional.empty(), output, Optional.empty(), TODAY);
        SiteBuild.of(request, Progress.SILENT).build();
        var before = GoldenFiles.texts(output);
        Files.writeString(content.resolve("en/guides/move.md"), "---\ntitle: Heat: and cold\n---\n");
        Files.delete(content.resolve("en/guides/old-belts.md"));

        var result = SiteBuild.of(request, Progress.SILENT).build();

        assertThat(result.published()).isEmpty();
        assertThat(result.problems().hasErrors()).isTrue();
        assertThat(GoldenFiles.texts(output)).isEqualTo(before);
    }

    @Test
    void tellsWhatWordsAreMissingInsteadOfFailing() throws IOException {
        var content = contentWithFewWords("pl");

        assertThat(check(content).list())
                .anyMatch(problem -> problem.code().equals("AC332")
                        && problem.location().file().endsWith("pl/strings.yaml"));
    }

    @Test
    void fillsGapsOfEnglishWordsWithItsOwnButHidesNoMisspeltKey() throws IOException {
        var content = contentWithFewWords("en");
        Files.writeString(content.resolve("en/strings.yaml"), "skip-to-contnet: Skip\nown-word: Mine\n");
        var problems = check(content).list();

        assertThat(problems)
                .filteredOn(problem -> problem.location().file().endsWith("strings.yaml"))
                .extracting(Problem::code)
                .containsExactly("AC161");
        Files.delete(content.resolve("en/strings.yaml"));
        assertThat(check(content).hasErrors()).isFalse();
    }

    /** The small site in one language, whose strings.yaml has only contact words. */
    private Path contentWithFewWords(String locale) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SITES.resolve("small/content"), content);
        Copies.delete(content.resolve("es"));
        if (!locale.equals("en")) {
            Files.move(content.resolve("en"), content.resolve(locale));
        }
        Files.writeString(
                content.resolve("site.yaml"),
                "title: Little\nsource-locale: " + locale + "\nlocales: {" + locale + ": Language}\n"
                        + "audiences: {clients: {title: For clients, reader: true}}\nhelp-page: guides/rest\n");
        Files.writeString(content.resolve(locale + "/strings.yaml"), "contact-words: [doctor]\n");
        return content;
    }

    private Problems check(Path content) throws IOException {
        var request = new BuildRequest(
                Optional.of(content), Optional.empty(), folder.resolve("site"), Optional.empty(), TODAY);
        return SiteBuild.of(request, Progress.SILENT).check().problems();
    }

    private static BuildResult build(Path site, Path output, Optional<String> baseUrl) throws IOException {
        var result =
                SiteBuild.of(request(site, output, baseUrl), Progress.SILENT).build();
        assertThat(result.problems().list())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        return result;
    }

    private static BuildRequest request(Path site, Path output, Optional<String> baseUrl) {
        return new BuildRequest(Optional.of(site.resolve("content")), Optional.empty(), output, baseUrl, TODAY);
    }
}

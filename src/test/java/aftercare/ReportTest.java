package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.browser.SelfCheckPaths;
import aftercare.build.ReportResult;
import aftercare.build.ReportWriting;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the sign-off pack of the shipped content, and of content with a problem. */
class ReportTest {
    private static final String SORENESS = "self-check-en-soreness-or-help.html";

    /** The files of the report on the shipped content, written once for all tests. */
    private static Map<String, String> shipped = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeShipped(@TempDir Path once) throws IOException {
        shipped = shipped(once);
    }

    private static Map<String, String> shipped(Path folder) throws IOException {
        report(Path.of("content"), folder);
        return files(folder);
    }

    private static ReportResult report(Path content, Path folder) throws IOException {
        var request =
                new BuildRequest(Optional.of(content), Optional.empty(), folder, Optional.empty(), ShippedSite.TODAY);
        return ReportWriting.of(request, Progress.SILENT).write();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void deskTellsWhatIsWrongWithFinishedPages(@TempDir Path templates) throws IOException {
        Copies.folder(Path.of("templates"), templates);
        var guide = templates.resolve("pages/guide.ftlh");
        Files.writeString(guide, Files.readString(guide) + "<p onclick=\"go()\">Two</p>\n");
        var request = new BuildRequest(
                Optional.of(Path.of("src/test/resources/sites/small/content")),
                Optional.of(templates),
                folder.resolve("report"),
                Optional.empty(),
                ShippedSite.TODAY);

        var result = ReportWriting.of(request, Progress.SILENT).write();

        assertThat(result.problems().list()).anyMatch(problem -> problem.code().equals("AC416"));
        assertThat(files(folder.resolve("report")).get("desk.html")).contains("AC416", "pages/guide.ftlh");
    }

    @Test
    void holdsPagesToSignAndTheCalendar() {
        assertThat(shipped)
                .containsKeys(
                        "index.html",
                        "desk.css",
                        "desk.html",
                        "desk.js",
                        "guides.html",
                        "icon.svg",
                        "report.css",
                        "reviews.ics",
                        "reviews.csv",
                        SORENESS,
                        "self-check-en-soreness-or-help.mmd");
    }

    @Test
    void everyPageIsValidAndCarriesThePolicyAndLeadsToFilesThatAreThere() {
        var validity = new Validity();
        shipped.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(validity.problems(text))
                        .as(name + ": the checker has no address that a style sheet could be of")
                        .filteredOn(problem -> !problem.contains("Content Security Policy"))
                        .isEmpty();
                var page = Jsoup.parse(text);
                assertThat(page.expectFirst("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
                assertThat(page.select("[style], style, script:not([src=desk.js]), [onclick], img[src^=http]"))
                        .isEmpty();
                assertThat(page.select("a[href], link[href]").eachAttr("href"))
                        .allSatisfy(href -> assertThat(shipped).containsKey(href.replaceAll("#.*", "")));
            }
        });
        assertThat(validity.problemsOfStyle(shipped.getOrDefault("report.css", "")))
                .isEmpty();
    }

    @Test
    void showsEveryPathScenarioSignAndRule() throws IOException {
        var page = Jsoup.parse(shipped.getOrDefault(SORENESS, ""));
        assertThat(page.select(".paths tbody tr")).hasSize(ways());
        assertThat(page.select(".rules tbody tr"))
                .hasSize(11)
                .allMatch(row -> row.text().endsWith("✓ proved"));
        assertThat(page.select(".scenarios tbody tr")).hasSizeGreaterThan(30).noneMatch(row -> row.hasClass("failed"));
        assertThat(page.text()).contains("bladder-bowel", "What the build cannot check", "Awaits clinical review");
    }

    /** How many ways lead through the shipped self-check on soreness. */
    private static int ways() {
        return SelfCheckPaths.in(Path.of("content")).checks().stream()
                .filter(check -> SORENESS.endsWith(check.path().slug() + ".html"))
                .mapToInt(check -> SelfCheckPaths.all(check).size())
                .sum();
    }

    @Tag("long")
    @Test
    void isTheSameOnAnotherMachine() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(shipped(folder.resolve("there"))).isEqualTo(shipped);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void marksThePathOfAFailingScenario() throws IOException {
        var content = folder.resolve("content");
        Copies.folder(Path.of("content"), content);
        var file = content.resolve("en/self-checks/soreness-or-help.yaml");
        Files.writeString(file, Files.readString(file).replace("day-2: better}", "day-2: worse}"));

        var result = report(content, folder.resolve("report"));

        assertThat(result.problems().hasErrors()).isTrue();
        var page = Jsoup.parse(files(folder.resolve("report")).getOrDefault(SORENESS, ""));
        assertThat(page.select(".scenarios tr.failed").text())
                .contains("Day 2, better than yesterday", "It ends at see-soon.");
        assertThat(page.select(".answer--marked")).hasSizeGreaterThan(8);
        assertThat(page.select(".rules tr.failed").text()).startsWith("T9");
    }

    @Test
    void isWrittenForContentThatCannotBeReadWhole() throws IOException {
        var content = Path.of("src/test/resources/sites-invalid/self-checks/content");
        var result = report(content, folder.resolve("report"));
        assertThat(result.published()).isPresent();
        assertThat(files(folder.resolve("report")).get("index.html")).contains("AC134");
    }
}

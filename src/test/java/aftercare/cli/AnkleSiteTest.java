package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.check.ContentChecks;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Severity;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Builds the site on another topic, {@code sites/ankle}, and searches all that comes of it for the topic of the stock content. */
@TestInstance(Lifecycle.PER_CLASS)
class AnkleSiteTest {
    private static final Path CONTENT = Path.of("sites/ankle/content").toAbsolutePath();
    private static final String TODAY = ShippedSite.TODAY.toString();
    private static final Pattern STOCK_TOPIC = Pattern.compile(
            "(?i)massag|masseu|masaj|agujetas|\\bsore(?:ness)? after|(?<!physio)(?<!physical )(?<!occupational )\\btherapists?\\b");

    /** The text of each file of the pack, of its leaflets and of the report, by name. */
    private final TreeMap<String, String> made = new TreeMap<>();

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        var pack = Session.in(folder);
        assertThat(pack.run("pack", "--content", CONTENT.toString(), "--today", TODAY))
                .as(pack.out() + pack.err())
                .isZero();
        var report = Session.in(folder);
        report.run("report", "--content", CONTENT.toString(), "--today", TODAY);
        try (var zips = Files.list(folder.resolve("dist"))) {
            zips.filter(file -> file.toString().endsWith(".zip")).forEach(this::unpack);
        }
        try (var files = Files.walk(folder.resolve("report"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> made.put("report/" + file.getFileName(), text(file.toString(), bytes(file))));
        }
    }

    @Test
    void hasNoProblemInTheLanguageItIsWrittenInAndNoErrorAtAll() {
        var read = new ContentReader(ContentFiles.inDirectory(CONTENT, "content"), new MarkdownReader()).read();
        var problems = ContentChecks.of(read.value().orElseThrow(), read.problems(), Today.of(ShippedSite.TODAY))
                .list();

        assertThat(problems).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(problems)
                .filteredOn(problem -> !problem.location().file().startsWith("content/es/"))
                .isEmpty();
    }

    @Test
    void nothingThatIsMadeNamesTheStockTopic() {
        assertThat(made.keySet())
                .contains("index.html", "README.txt", "es/index.html", "report/index.html", "search.html")
                .contains(".htaccess", "Caddyfile", "nginx.conf", "web.config", "_headers", "status.json")
                .anyMatch(name -> name.startsWith("leaflets/") && name.endsWith(".pdf"))
                .anyMatch(name -> name.startsWith("es/leaflets/") && name.endsWith(".pdf"))
                .anyMatch(name -> name.startsWith("assets/search-index-en"))
                .anyMatch(name -> name.startsWith("assets/search-index-es"))
                .anyMatch(name -> name.startsWith("assets/search-texts-en"))
                .anyMatch(name -> name.startsWith("assets/search-texts-es"));
        assertThat(made.get("es/index.html")).contains("lang=\"es\"");
        made.forEach((name, text) ->
                assertThat(name.endsWith(".pdf") && text.isBlank()).as(name).isFalse());
        var found = new ArrayList<String>();
        made.forEach((name, text) -> STOCK_TOPIC
                .matcher(text)
                .results()
                .forEach(word -> found.add(name + ": " + text.substring(Math.max(0, word.start() - 40), word.end()))));
        assertThat(found).isEmpty();
    }

    @Test
    void itsOwnPagesStandWhereTheStockHasItsOwn() {
        var home = Jsoup.parse(page("index.html"));

        assertThat(home.select(".home-start a.button").attr("href")).isEqualTo("self-checks/sprain-or-break.html");
        assertThat(home.select(".home-start__emergency a").attr("href")).isEqualTo("guides/get-help.html");
        assertThat(home.select(".emergency-line a").attr("href")).isEqualTo("guides/get-help.html");
        assertThat(page("README.txt")).contains("people who hurt an ankle");
        assertThat(page("report/index.html")).contains("people who hurt an ankle");
        assertThat(page("about.html")).contains("people who hurt an ankle");
        assertThat(made.keySet()).contains("audiences/readers.html").doesNotContain("audiences/clients.html");
    }

    @Test
    void theSelfCheckAsksEightQuestions() {
        assertThat(Jsoup.parse(page("self-checks/sprain-or-break.html")).select("section:has(.answers)"))
                .hasSize(8);
    }

    private String page(String name) {
        return made.getOrDefault(name, "");
    }

    private void unpack(Path zip) {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    made.put(entry.getName(), text(entry.getName(), in.readAllBytes()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name, byte[] bytes) {
        if (name.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        // A page that was compressed beforehand stands beside it as it is.
        boolean isText = List.of(".br", ".gz", ".png", ".jpg", ".webp", ".woff2").stream()
                .noneMatch(name::endsWith);
        return isText ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

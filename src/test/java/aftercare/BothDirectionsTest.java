package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A clinic writes in two scripts: each name, label, line and number keeps its own direction on every page. */
@TestInstance(Lifecycle.PER_CLASS)
class BothDirectionsTest {
    private static final String CLINIC = """
        name: عيادة النهر – Riverside
        emergency: {number: "998", label: الإسعاف, text: "998"}
        advice-line: {number: "+971 4 123 4567", label: خط المشورة}
        phones:
          - {label: الاستقبال, number: "+971 4 123 4567"}
          - {label: Front desk, number: "+971 4 123 4568"}
        address: |
          ١٢ شارع النهر
          Dubai 12
        hours: |
          السبت إلى الخميس ٩ – ١٧
          الأحد 9.00-17.00، 9-12 14-18
        legal: "سجل تجاري رقم 12345، هاتف +971 4 555 0000 أو 04-123-4567 دبي"
        """;

    private Path folder = Path.of("");

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        var content = folder.resolve("content");
        Copies.folder(Path.of("src/test/resources/sites/small/content"), content);
        Copies.folder(content.resolve("es"), content.resolve("ar"));
        var site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("es: Español}", "es: Español, ar: العربية}"));
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, CLINIC);
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                List.of(clinic),
                folder.resolve("site"),
                Optional.empty(),
                SiteTest.TODAY);
        assertThat(SiteBuild.of(request, Progress.SILENT).build().published()).isPresent();
    }

    @Test
    void everyNumberReadsFromLeftToRightOnAnArabicPage() throws IOException {
        try (var pages = Files.walk(folder.resolve("site/ar"))) {
            for (var file :
                    pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                var page = page(file);
                var numbers = page.select("a.phone[href^=tel]");
                assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
                assertThat(numbers)
                        .as(file.toString())
                        .allSatisfy(number ->
                                assertThat(number.selectFirst("bdi[dir=ltr]")).isNotNull());
            }
        }
        assertThat(page(folder.resolve("site/ar/index.html")).select("a.phone")).hasSizeGreaterThan(3);
    }

    @Test
    void numberAmongWordsReadsFromLeftToRight() throws IOException {
        for (var address : List.of("index.html", "ar/index.html")) {
            assertThat(page(folder.resolve("site").resolve(address))
                            .select("bdi > bdi[dir=ltr]")
                            .eachText())
                    .containsExactly("+971 4 555 0000", "04-123-4567");
        }
    }

    @Test
    void wordsOfTheClinicStandApartInBothKindsOfPages() throws IOException {
        for (var address : List.of("index.html", "ar/index.html", "guides/rest.html")) {
            var page = page(folder.resolve("site").resolve(address));
            var footer = page.expectFirst(".site-footer");
            assertThat(footer.select("bdi").eachText())
                    .as(address)
                    .contains(
                            "عيادة النهر – Riverside",
                            "الاستقبال",
                            "١٢ شارع النهر",
                            "سجل تجاري رقم 12345، هاتف +971 4 555 0000 أو 04-123-4567 دبي");
            assertThat(page.selectFirst(".site-header__name bdi")).isNotNull();
        }
    }

    @Test
    void noMarkIsLeftAndNoElementStandsWhereNoneMay() throws IOException {
        try (var pages = Files.walk(folder.resolve("site"))) {
            for (var file :
                    pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                var html = Files.readString(file);
                assertThat(html.chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF).count())
                        .as(file.toString())
                        .isZero();
                assertThat(page(file).title()).doesNotContain("bdi");
                assertThat(page(file).select("*"))
                        .allSatisfy(element -> assertThat(attributes(element)).doesNotContain("<bdi"));
            }
        }
    }

    @Test
    void pageInOneDirectionHasNoSuchElement() throws IOException {
        Files.writeString(
                folder.resolve("plain.yaml"), "name: Riverside\nphones: [{label: Desk, number: \"+49 30 123\"}]\n");
        var request = new BuildRequest(
                Optional.of(Path.of("src/test/resources/sites/small/content")),
                Optional.empty(),
                List.of(folder.resolve("plain.yaml")),
                folder.resolve("plain"),
                Optional.empty(),
                SiteTest.TODAY);
        SiteBuild.of(request, Progress.SILENT).build();

        assertThat(page(folder.resolve("plain/index.html")).select("bdi")).isEmpty();
    }

    private static String attributes(Element element) {
        return element.attributes().html();
    }

    private static Document page(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file));
    }
}

package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a sensitive guide keeps its way out in a translation, in a clinic's own words, and in a frame. */
class SensitiveGuidesTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final String GUIDE = "en/guides/rest.md";

    @TempDir
    private Path folder;

    @Test
    void noTranslationAndNoClinicTakesTheWayOut() throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SMALL, content);
        // Of the page of all warning signs nobody can have their own words.
        var settings = content.resolve("site.yaml");
        Files.writeString(
                settings, Files.readString(settings).replace("help-page: guides/rest", "help-page: guides/move"));
        var plain = Files.readString(content.resolve(GUIDE));
        var sensitive = plain.replaceFirst("---\n", "---\nsensitive: true\n");
        Files.writeString(content.resolve(GUIDE), sensitive);
        write("clinic.yaml", """
                name: Riverside Massage
                exit-page: https://weather.example/
                frame-ancestors: ["https://clinic.example"]
                """);
        write(
                "overrides/" + GUIDE,
                plain.replaceFirst(
                        "---\n",
                        "---\nreplaces: " + Replaced.hash(Files.readAllBytes(content.resolve(GUIDE)))
                                + "\nchanged: 2026-11-25\n"));

        assertThat(build(content)).isEmpty();

        for (var address : List.of("guides/rest", "es/guides/rest", "embed/guides/rest", "es/embed/guides/rest")) {
            var file = folder.resolve("site").resolve(address + ".html");
            var page = Jsoup.parse(file, "UTF-8");
            assertThat(page.select(".leave a[href='https://weather.example/']"))
                    .as(address)
                    .hasSize(address.contains("embed") ? 2 : 1);
            // Out of a frame, and not within it.
            assertThat(page.select(".leave a[target=_top]")).hasSize(address.contains("embed") ? 2 : 0);
            assertThat(page.title())
                    .as(address)
                    .doesNotContain(page.select("h1").text());
        }
        assertThat(folder.resolve("site/guides/rest.html")).content().contains("Changed by Riverside Massage");
    }

    private List<String> build(Path content) throws IOException {
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                List.of(folder.resolve("clinic.yaml")),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
        return SiteBuild.of(request, Progress.SILENT).build().problems().list().stream()
                .filter(problem -> problem.isError())
                .map(Object::toString)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}

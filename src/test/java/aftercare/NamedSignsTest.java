package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names the signs of the strip above a guide in the guide's settings. */
class NamedSignsTest {
    private static final String GUIDE = "en/guides/move.md";
    private static final String CARD = "(?s)::: urgent\n.*?\n:::\n";

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        content = SmallContent.copyInto(folder);
        Files.writeString(
                content.resolve("en/signs.yaml"),
                "stiff: {care: soon, text: Stiff for weeks, sources: [doe-2020]}\n",
                StandardOpenOption.APPEND);
    }

    @Test
    void theStripSaysTheseInTheirOrderAndLeadsToTheCards() throws IOException {
        name("[fever, stiff, chest-pain]");
        assertThat(errors()).isEmpty();

        var strip = strip();
        assertThat(strip.select("li").eachText()).containsExactly("Fever", "Stiff for weeks", "Chest pain");
        assertThat(strip.select("a[href=#page-signs]").text()).isEqualTo("Get help first for:");
        assertThat(strip.select(".strip__all").attr("href")).isEqualTo("rest.html");
        assertThat(page("guides/move.html").select("#page-signs .care-card")).hasSize(1);
    }

    @Test
    void aGuideNeedsNoCardForThem() throws IOException {
        var original = Files.readString(content.resolve(GUIDE));
        Files.writeString(content.resolve("en/guides/fever.md"), original.replace("title: Moving", "title: Fever"));
        name("[chest-pain]");
        change(GUIDE, CARD, "");
        assertThat(errors()).isEmpty();

        assertThat(strip().text()).isEqualTo("Get help first for: Chest pain All warning signs");
        assertThat(strip().select("a")).hasSize(1);
        assertThat(page("guides/move.html").select("#page-signs")).isEmpty();
    }

    @Test
    void theMarkIsThatOfTheSignThatCanWaitLeast() throws IOException {
        name("[stiff]");
        assertThat(errors()).isEmpty();
        var calm = strip();
        name("[stiff, fever]");
        assertThat(errors()).isEmpty();

        assertThat(calm.hasClass("strip--calm")).isTrue();
        assertThat(strip().hasClass("strip--calm")).isFalse();
        assertThat(strip().select("path").attr("d"))
                .isEqualTo(page("guides/move.html")
                        .select(".care-card--urgent path")
                        .attr("d"))
                .isNotEqualTo(calm.select("path").attr("d"));
    }

    @Test
    void aWithdrawnGuideShowsNone() throws IOException {
        change("en/guides/old-belts.md", "audience:", "signs: [chest-pain]\naudience:");
        assertThat(errors()).isEmpty();

        assertThat(page("guides/old-belts.html").select(".strip")).isEmpty();
    }

    @Test
    void aTranslationSaysThemInItsWords() throws IOException {
        change("en/guides/rest.md", "audience:", "signs: [chest-pain, stiff]\naudience:");
        change("es/guides/rest.md", "audience:", "signs: [chest-pain, stiff]\naudience:");
        assertThat(errors()).isEmpty();

        var words = page("es/guides/rest.html").select(".strip li");
        assertThat(words.eachText()).containsExactly("Dolor en el pecho", "Stiff for weeks");
        assertThat(words.select("[lang=en]").eachText()).containsExactly("Stiff for weeks");
    }

    @Test
    void aPageForFramesSaysThem() throws IOException {
        name("[chest-pain]");
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, "name: Riverside\nframe-ancestors: [\"https://www.clinic.example\"]\n");
        assertThat(errors(List.of(clinic))).isEmpty();

        assertThat(page("embed/guides/move.html").select(".strip li").eachText())
                .containsExactly("Chest pain");
    }

    @Test
    void wrongOnesAreToldAtTheirPlaces() throws IOException {
        name("[fever, fevre, fever]");

        assertThat(errors())
                .containsExactly("AC302 content/en/guides/move.md:2:16", "AC371 content/en/guides/move.md:2:23");
    }

    @Test
    void anEmptyListIsNone() throws IOException {
        name("[]");
        assertThat(errors()).isEmpty();

        assertThat(strip().hasClass("strip--named")).isFalse();
    }

    @Test
    void aSinglePageHasNone() throws IOException {
        change("en/about.md", "---\n", "---\nsigns: [fever]\n");

        assertThat(errors()).containsExactly("AC113 content/en/about.md:2:1");
    }

    @Test
    void aClinicCannotTakeThemAway() throws IOException {
        name("[chest-pain, stiff]");
        var original = Files.readAllBytes(content.resolve(GUIDE));
        var clinic = folder.resolve("clinic.yaml");
        Files.writeString(clinic, "name: Riverside\n");
        var override = folder.resolve("overrides").resolve(GUIDE);
        Files.createDirectories(override.resolveSibling("."));
        var replacing = "---\nreplaces: " + hash(original) + "\nchanged: 2026-11-20\n";
        Files.writeString(
                override, new String(original, StandardCharsets.UTF_8).replaceFirst("---\nsigns: .*\n", replacing));

        assertThat(errors(List.of(clinic))).containsExactly("AC623 overrides/en/guides/move.md:1:1");
    }

    private static String hash(byte[] original) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(original);
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the signs of the guide, in its second line. */
    private void name(String ids) throws IOException {
        change(GUIDE, "---\n(signs: .*\n)?", "---\nsigns: " + ids + "\n");
    }

    private void change(String path, String was, String becomes) throws IOException {
        var file = content.resolve(path);
        Files.writeString(file, Files.readString(file).replaceFirst(was, becomes));
    }

    private List<String> errors() throws IOException {
        return errors(List.of());
    }

    private List<String> errors(List<Path> clinics) throws IOException {
        var request = new BuildRequest(
                Optional.of(content),
                Optional.empty(),
                clinics,
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
        return SiteBuild.of(request, Progress.SILENT).build().problems().list().stream()
                .filter(problem -> problem.isError())
                .map(problem ->
                        problem.code() + " " + problem.location().toString().replace(folder + "/", ""))
                .toList();
    }

    private Element strip() throws IOException {
        Elements strips = page("guides/move.html").select(".strip");
        assertThat(strips).hasSize(1);
        return strips.get(0);
    }

    private Element page(String address) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(address), "UTF-8");
    }
}

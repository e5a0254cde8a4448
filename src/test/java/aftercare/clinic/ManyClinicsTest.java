package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a build of several clinics' copies in one run. */
class ManyClinicsTest {
    private static final String WHOLE = """
            name: %1$s
            base-url: https://%2$s.example/care/
            logo: %2$s.svg
            colours: {primary: "%3$s", accent: "#9a4326"}
            emergency: {number: "%4$s", label: Emergency services, text: "%4$s", relay: "https://relay.example/?a=1&b=%2$s"}
            advice-line: {number: "116 117", label: Advice for %2$s}
            phones: [{label: "Desk <%2$s>", number: "+49 (30) %4$s"}]
            address: |
              1 & 2 %2$s Road

              Riverside
            hours: "9 to 5"
            booking: https://%2$s.example/book
            contact: https://%2$s.example/contact
            funding: The "%2$s" fund
            legal: It's registered.
            """;

    @TempDir
    private Path folder;

    private final List<Path> clinics = new ArrayList<>();

    @BeforeEach
    void writeClinics() throws IOException {
        whole("ash", "Ash & <Oak>", "#1c5d63", "112");
        whole("birch", "Birch's \"Best\"", "#5a2d82", "999");
        whole("cedar", "Cedar", "#7a1f3d", "000 111");
        plain("dogwood", "name: Dogwood\n");
        plain("elm", "name: Elm\nleave-out: [guides/move, guides/old-belts]\nnavigation: [guides]\n");
        plain("fir", "name: Fir\n");
        plain("gorse", "name: \"Gorse {0}\"\nadvice-line: {number: \"1 1\", label: \"{0} {1}\"}\n");
        plain("holly", "name: \"Holly {1}\"\nadvice-line: {number: \"2 2\", label: \"{1}\"}\n");
    }

    @Tag("long")
    @Test
    void eachCopyIsThatOfARunOfItsOwn() throws IOException {
        var together = build(folder.resolve("together"), clinics);

        assertThat(together.sites())
                .hasSize(clinics.size())
                .allMatch(site -> site.published().isPresent());
        for (var clinic : clinics) {
            var name = BuildRequest.stem(clinic);
            var alone = folder.resolve("alone").resolve(name);
            build(alone, List.of(clinic));
            assertThat(files(folder.resolve("together").resolve(name))).as(name).isEqualTo(files(alone));
        }
    }

    @Test
    void publishesNoneWhileOneClinicsFileHasAnError() throws IOException {
        plain("ivy", "name: Ivy\ncolours: {primary: \"#eeeeee\"}\n");

        var result = SiteBuild.of(request(folder.resolve("out"), clinics), Progress.SILENT)
                .build();

        assertThat(result.problems().list()).anyMatch(problem -> problem.code().equals("AC602"));
        assertThat(result.published()).isEmpty();
        assertThat(folder.resolve("out/ash")).doesNotExist();
    }

    @Test
    void showsEveryPartOfAClinic() throws IOException {
        build(folder.resolve("out"), clinics);

        assertThat(Files.readString(folder.resolve("out/birch/guides/move.html")))
                .contains("Birch&#39;s &quot;Best&quot;", "<a class=\"phone\" href=\"tel:999\">999</a>", "sms:999")
                .contains("https://relay.example/?a=1&amp;b=birch", "Desk &lt;birch&gt;", "tel:+4930999")
                .contains("1 &amp; 2 birch Road<br>", "https://birch.example/book", "The &quot;birch&quot; fund")
                .contains("https://birch.example/care/guides/move.html")
                .containsPattern("assets/logo\\.[0-9a-f]{10}\\.svg")
                .containsPattern("assets/site\\.[0-9a-f]{10}\\.css")
                .doesNotContain("zqx", "90717");
        assertThat(Files.readString(folder.resolve("out/birch/404.html"))).contains("/care/assets/site.");
        assertThat(files(folder.resolve("out/birch")).keySet().stream()
                        .filter(name -> name.matches("assets/site\\.[0-9a-f]+\\.css")))
                .hasSize(1);
    }

    @Test
    void leavesOutPagesWithoutBreakingALink() throws IOException {
        build(folder.resolve("out"), clinics);

        assertThat(folder.resolve("out/elm/guides/old-belts.html")).doesNotExist();
        assertThat(folder.resolve("out/fir/guides/old-belts.html")).exists();
        assertThat(Files.readString(folder.resolve("out/elm/guides/rest.html"))).contains(" See moving.");
        assertThat(Files.readString(folder.resolve("out/fir/guides/rest.html"))).contains(" See <a href=");
        for (var page : files(folder.resolve("out/elm")).values()) {
            assertThat(page).doesNotContain("old-belts.html", "move.html");
        }
    }

    private void whole(String name, String title, String colour, String number) throws IOException {
        Files.writeString(
                folder.resolve(name + ".svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + (100 + number.length()) + " 80\"><title>"
                        + name + "</title></svg>");
        plain(name, WHOLE.formatted("'" + title.replace("'", "''") + "'", name, colour, number));
    }

    private void plain(String name, String yaml) throws IOException {
        var file = folder.resolve(name + ".yaml");
        Files.writeString(file, yaml);
        clinics.add(file);
    }

    private static BuildResult build(Path output, List<Path> clinics) throws IOException {
        var result = SiteBuild.of(request(output, clinics), Progress.SILENT).build();
        assertThat(result.problems().hasErrors())
                .as(result.problems().toString())
                .isFalse();
        return result;
    }

    private static BuildRequest request(Path output, List<Path> clinics) {
        return new BuildRequest(
                Optional.of(SiteTest.SITES.resolve("small/content")),
                Optional.empty(),
                clinics,
                output,
                Optional.empty(),
                ShippedSite.TODAY);
    }

    private static Map<String, String> files(Path site) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = site.relativize(file).toString().replace('\\', '/');
                bytes.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}

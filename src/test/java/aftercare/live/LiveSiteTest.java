package aftercare.live;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.RandomEdits;
import aftercare.Seeds;
import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class LiveSiteTest {
    private static final int EDITS = 12;

    @TempDir
    private Path folder;

    private Path content;
    private List<Path> clinic = List.of();
    private LiveSite site;

    @BeforeEach
    void startSite() throws IOException {
        folder = folder.toRealPath();
        content = folder.resolve("content");
        copy(SiteTest.SITES.resolve("small/content"), content);
        copy(Path.of("templates"), folder.resolve("templates"));
        site = LiveSite.of(request());
        site.check();
    }

    @Test
    void namesTheFileThatFailedOnce() {
        var before = site.problems().list().size();
        site.changed(Set.of(content.resolve("en/guides/rest.md")));
        site.failed(new IllegalStateException("planted"));
        site.failed(new IllegalStateException("planted"));
        assertThat(site.problems().list())
                .filteredOn(problem -> problem.code().equals("AC162"))
                .extracting(problem -> problem.location().file())
                .hasSize(1)
                .allMatch(file -> file.endsWith("en/guides/rest.md"));
        assertThat(site.problems().list()).hasSizeLessThanOrEqualTo(before + 1);
        assertThat(site.file("guides/rest.html")).isPresent();
    }

    static LongStream seeds() {
        return Seeds.first(1);
    }

    /** Whatever was edited, in whatever order, the preview shows what a build would publish, and tells what a check would. */
    @Tag("long")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatABuildWouldMakeAfterAnyEdits(long seed) throws IOException {
        var edits = new RandomEdits(content, Seeds.random(seed));
        var seen = new HashSet<String>();
        for (int i = 0; i < EDITS; i++) {
            site.changed(edits.next());
            site.check();

            var result = SiteBuild.of(request(), Progress.SILENT).build();

            assertThat(site.problems()).as(edits.last()).isEqualTo(result.problems());
            if (result.published().isPresent()) {
                var built = built();
                built.keySet().stream().filter(OutputFile::isPage).forEach(seen::add);
                assertThat(served(built.keySet())).as(edits.last()).isEqualTo(built);
                assertThat(served(seen).keySet()).as(edits.last()).isSubsetOf(built.keySet());
            }
        }
    }

    @Test
    void isWhatABuildWouldMakeAfterTemplatesChanged() throws IOException {
        var style = folder.resolve("templates/site.css");
        Files.writeString(style, Files.readString(style) + "p { margin: 0 }\n");
        var page = folder.resolve("templates/pages/guide.ftlh");
        Files.writeString(page, Files.readString(page).replace("class=\"further\"", "class=\"beginning\""));

        site.changed(List.of(style, page));

        SiteBuild.of(request(), Progress.SILENT).build();
        assertThat(served(built().keySet())).isEqualTo(built());
        assertThat(text("guides/move.html")).contains("class=\"beginning\"");
    }

    @Test
    void isWhatABuildWouldMakeForAClinic() throws IOException {
        clinic = List.of(Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\n"));
        site = LiveSite.of(request());
        assertThat(text("guides/move.html")).contains("Riverside");

        Files.writeString(
                clinic.get(0),
                "name: Hillside\nlanguages: [en]\ncolours: {primary: \"#1c5d63\"}\nleave-out: [guides/old-belts]\n");
        site.changed(clinic);

        SiteBuild.of(request(), Progress.SILENT).build();
        assertThat(served(built().keySet())).isEqualTo(built());
        assertThat(text("guides/move.html")).contains("Hillside");

        Files.writeString(clinic.get(0), "nam: Valley\n");
        site.changed(clinic);
        site.check();

        assertThat(text("guides/move.html")).contains("Hillside");
        assertThat(site.problems().list())
                .anyMatch(problem -> problem.location().file().endsWith("clinic.yaml"));
    }

    @Test
    void keepsLastGoodPageOfFileThatCannotBeRead() throws IOException {
        var before = text("guides/move.html");
        var guide = content.resolve("en/guides/move.md");
        var good = Files.readString(guide);
        Files.writeString(guide, good.replace("title:", "titel:"));

        site.changed(List.of(guide));

        assertThat(text("guides/move.html")).isEqualTo(before);
        assertThat(site.problems().list())
                .anyMatch(problem -> problem.location().line() == 2);
        assertThat(new LiveDesk(site).overlay("guides/move.html"))
                .contains("<mark>t</mark>itel: ", "could last be made", "Did you mean &quot;title&quot;?");

        Files.writeString(guide, good.replace("title:", "title: Gently"));
        site.changed(List.of(guide));

        assertThat(text("guides/move.html")).contains("Gently");
        assertThat(new LiveDesk(site).overlay("guides/move.html")).doesNotContain("problem--error");
    }

    @Test
    void keepsLastGoodPageWhenTemplateFails() throws IOException {
        var before = text("guides/move.html");
        var template = folder.resolve("templates/pages/guide.ftlh");
        Files.writeString(template, "${page.nothing}");

        site.changed(List.of(template));

        assertThat(text("guides/move.html")).isEqualTo(before);
        assertThat(new LiveDesk(site).overlay("guides/move.html")).contains("AC501", "pages/guide.ftlh:1:");
        assertThat(text("guides/index.html")).contains("<h1");
    }

    @Test
    void tellsWhatIsWrongWithAFinishedPageOnceItWasLookedAt() throws IOException {
        var template = folder.resolve("templates/pages/guide.ftlh");
        Files.writeString(template, Files.readString(template) + "<p onclick=\"go()\">Two</p>\n");

        site.changed(List.of(template));
        site.check();

        assertThat(new LiveDesk(site).overlay("guides/move.html")).doesNotContain("AC416");
        assertThat(text("guides/move.html")).contains("onclick");
        assertThat(new LiveDesk(site).overlay("guides/move.html"))
                .contains("AC416")
                .doesNotContain("could last be made");
        assertThat(new LiveDesk(site).page(0)).contains("AC416");

        Files.writeString(template, Files.readString(template).replace(" onclick=\"go()\"", ""));
        site.changed(List.of(template));

        assertThat(new LiveDesk(site).page(0)).doesNotContain("AC416");
    }

    @Test
    void goesOnWithGoodSettingsWhileOneFileIsBroken() throws IOException {
        var strings = content.resolve("en/strings.yaml");
        Files.writeString(strings, "title: Heat: and cold\n");
        var guide = content.resolve("en/guides/move.md");
        Files.writeString(guide, Files.readString(guide).replace("title:", "title: Gently"));

        site.changed(List.of(strings, guide));

        assertThat(text("guides/move.html")).contains("Gently");
        assertThat(site.problems().hasErrors()).isTrue();
    }

    @Test
    void saysWhatIsWrongWhereThereIsNoGoodPageYet() throws IOException {
        Files.writeString(content.resolve("en/index.md"), "---\ntitle: Heat: and cold\n---\n");

        var broken = LiveSite.of(request());
        broken.check();

        assertThat(broken.file("index.html")).isEmpty();
        assertThat(new LiveDesk(broken).nothing("index.html")).contains("<code>index.html</code>");
        assertThat(new LiveDesk(broken).overlay("index.html")).contains("AC104");
    }

    private BuildRequest request() {
        return new BuildRequest(
                Optional.of(content),
                Optional.of(folder.resolve("templates")),
                clinic,
                folder.resolve("site"),
                Optional.of("https://clinic.example/aftercare/"),
                ShippedSite.TODAY);
    }

    private String text(String address) {
        return new String(site.file(address).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private Map<String, String> served(Set<String> addresses) {
        var files = new TreeMap<String, String>();
        addresses.forEach(address -> site.file(address).ifPresent(file -> files.put(address, latin(file.bytes()))));
        return files;
    }

    private Map<String, String> built() throws IOException {
        var files = new TreeMap<String, String>();
        var root = folder.resolve("site");
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), latin(Files.readAllBytes(path)));
            }
        }
        files.remove(".aftercare-manifest.json");
        return files;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    public static void copy(Path from, Path to) throws IOException {
        var files = new ArrayList<Path>();
        try (var paths = Files.walk(from)) {
            paths.filter(Files::isRegularFile).forEach(files::add);
        }
        for (var file : files) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}

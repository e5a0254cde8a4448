package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.pack.ServerPolicy;
import aftercare.problem.Problem;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class DoctorTest {
    /** A day before any review of the small site is due. */
    private static final LocalDate EARLY = LocalDate.of(2025, 10, 1);

    private Path pack = Path.of("");
    private CopyServer server;

    @BeforeAll
    void makePack(@TempDir Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(Path.of("src/test/resources/sites/small/content"), content);
        checkedEarlier(content);
        var request = new BuildRequest(
                Optional.of(content), Optional.empty(), folder.resolve("pack"), Optional.empty(), EARLY);
        pack = SiteBuild.of(request, Progress.SILENT).pack().packs().get(0).zip();
    }

    private static void checkedEarlier(Path content) throws IOException {
        try (var files = Files.walk(content)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        file, text.replaceAll("(reviewed|checked|date): 2026-\\d\\d-\\d\\d", "$1: 2025-01-01"));
            }
        }
    }

    @BeforeEach
    void publish() throws IOException {
        server = new CopyServer();
        try (var zip = new ZipFile(pack.toFile())) {
            for (var entry : zip.stream().toList()) {
                server.files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        server.files.keySet().removeAll(ServerPolicy.WITHHELD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void healthyCopyHasNoProblem() throws IOException {
        var diagnosis = examine();

        assertThat(diagnosis.problems().list()).isEmpty();
        assertThat(diagnosis.files()).isGreaterThan(20);
    }

    @Test
    void findsFivePlantedFaultsAndNoOther() throws IOException {
        server.files.remove("guides/move.html");
        server.put("guides/rest.html", server.text("guides/rest.html").replace("</main>", "<p>Old.</p></main>"));
        server.put(
                "index.html",
                server.text("index.html").replace("</main>", "<a href=\"guides/gone.html\">x</a></main>"));
        server.put("guides/gone.html", "<p>Withdrawn advice.</p>");
        server.types.put("css", "text/plain");
        server.withoutHeader.add("Content-Security-Policy");

        assertThat(examine().problems().list())
                .extracting(problem -> problem.code() + " " + address(problem))
                .containsExactlyInAnyOrder(
                        "AC711 guides/move.html",
                        "AC712 guides/rest.html",
                        "AC712 index.html",
                        "AC713 guides/gone.html",
                        "AC715 404.html",
                        "AC714 " + styles().sorted().findFirst().orElseThrow());
    }

    @Test
    void tellsEachHeaderOnceForAllFiles() throws IOException {
        server.withoutHeader.add("Permissions-Policy");
        server.headers.put("X-Content-Type-Options", "sniff");
        server.headers.put("Cache-Control", "max-age=86400");

        assertThat(examine().problems().list())
                .hasSize(3)
                .allMatch(problem ->
                        problem.code().equals("AC715") && problem.message().startsWith("Of the files, "));
    }

    @Test
    void findsWhatPageLoadsFromElsewhere() throws IOException {
        server.put(
                "guides/rest.html",
                server.text("guides/rest.html")
                        .replace("</body>", "<script src=\"https://adverts.example/x.js\"></script></body>"));

        assertThat(codes(examine())).containsExactly("AC712", "AC716");
    }

    @Test
    void findsOtherVersionByItsManifest() throws IOException {
        var manifest = Manifest.parse(server.text(SiteFolder.MANIFEST), "");
        var other = new TreeMap<>(manifest.value().orElseThrow().files());
        other.put("index.html", Entry.of(new byte[] {1}));
        other.put("guides/gone.html", Entry.of(new byte[] {2}));
        server.put(SiteFolder.MANIFEST, new Manifest(other).text());
        server.put("guides/gone.html", "still here");

        assertThat(codes(examine())).containsExactlyInAnyOrder("AC718", "AC713");
    }

    @Test
    void comparesAPackWithTheFolderThatItWasBuiltLike() throws IOException {
        var entries = new TreeMap<String, Entry>();
        for (var address : Manifest.parse(server.text(SiteFolder.MANIFEST), "")
                .value()
                .orElseThrow()
                .files()
                .keySet()) {
            entries.put(address, Entry.sealed(server.text(address).getBytes(StandardCharsets.UTF_8)));
        }
        server.put(SiteFolder.MANIFEST, new Manifest(entries).text());
        assertThat(codes(examine())).isEmpty();

        entries.put("index.html", Entry.sealed(new byte[] {1}));
        server.put(SiteFolder.MANIFEST, new Manifest(entries).text());
        assertThat(codes(examine())).containsExactly("AC718");
    }

    @Test
    void findsReviewsThatArePast() throws IOException {
        var diagnosis = examine(LocalDate.of(2025, 11, 2), Duration.ofSeconds(10));

        assertThat(diagnosis.problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC719");
            assertThat(problem.message()).contains("guides/move.html", "2025-11-01");
        });
    }

    @Test
    void takesServersOwnRedirectForThePageAtAnOldAddress() throws IOException {
        server.redirects.put("guides/resting.html", "/aftercare/guides/rest.html");

        assertThat(examine().problems().list()).isEmpty();
    }

    @Test
    void reportsRedirectToAnotherHostAndDoesNotFollowIt() throws IOException {
        try (var other = new CopyServer()) {
            server.redirects.put("guides/rest.html", other.base().toString().replace("127.0.0.1", "localhost"));

            assertThat(codes(examine())).containsExactly("AC717");
            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    void movesOnceWhereTheHostSendsEverybody() throws IOException {
        server.redirects.put("", "index.html");

        assertThat(examine().problems().list()).isEmpty();
    }

    @Test
    void saysThatLeftOversCannotBeToldWhereEveryAddressAnswers() throws IOException {
        server.isEverythingThere = true;

        assertThat(codes(examine())).containsExactly("AC720");
    }

    @Tag("long")
    @Test
    void givesUpOnSlowFileAndGoesOn() throws IOException {
        server.slow.add("guides/move.html");

        var diagnosis = examine(EARLY, Duration.ofSeconds(2));

        assertThat(codes(diagnosis)).containsExactly("AC710");
        assertThat(diagnosis.problems().list().get(0).message()).contains("2 seconds");
    }

    @Test
    void saysWhatToDoWhereNobodyAnswers() throws IOException {
        server.close();

        var diagnosis = examine();

        assertThat(codes(diagnosis)).containsExactly("AC710");
        assertThat(diagnosis.requests()).isEqualTo(1);
    }

    @Test
    void asksForOneFileAtATimeAndForNoMoreThanAllowed() throws IOException {
        var links = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            links.append("<a href=\"guides/no-").append(i).append(".html\">x</a>");
        }
        server.put("index.html", server.text("index.html").replace("</main>", links + "</main>"));

        var diagnosis = examine();

        int files;
        try (var site = BuiltSite.at(pack).orElseThrow().value().orElseThrow()) {
            files = site.size();
        }
        assertThat(server.asked).hasSizeLessThanOrEqualTo(files + 50).hasSize(diagnosis.requests());
        assertThat(server.mostAtOnce).hasValue(1);
        assertThat(codes(diagnosis)).containsExactlyInAnyOrder("AC712", "AC721");
    }

    private Diagnosis examine() throws IOException {
        return examine(EARLY, Duration.ofSeconds(10));
    }

    private Diagnosis examine(LocalDate today, Duration patience) throws IOException {
        try (var site = BuiltSite.at(pack).orElseThrow().value().orElseThrow()) {
            return Doctor.examine(
                    site, server.base(), Knowledge.of(today), new TimeLimits(patience, Duration.ofMinutes(5)));
        }
    }

    private static List<String> codes(Diagnosis diagnosis) {
        return diagnosis.problems().list().stream().map(Problem::code).toList();
    }

    private String address(Problem problem) {
        return URI.create(problem.location().file())
                .getPath()
                .substring(server.base().getPath().length());
    }

    private Stream<String> styles() {
        return server.files.keySet().stream().filter(address -> address.endsWith(".css"));
    }
}

package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.pack.ServerPolicy;
import aftercare.page.PaperSize;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A copy of which a text was recalled is compared with a pack. */
@TestInstance(Lifecycle.PER_CLASS)
class ComparedRecallTest {
    /** A day before the version that the pack has. */
    private static final LocalDate BEFORE = LocalDate.of(2024, 6, 1);

    private static final LocalDate SINCE = LocalDate.of(2026, 12, 1);

    private Path pack = Path.of("");
    private CopyServer server;

    @BeforeAll
    void makePack(@TempDir Path folder) throws IOException {
        var request = new BuildRequest(
                        Optional.of(Path.of("src/test/resources/sites/small/content")),
                        Optional.empty(),
                        folder.resolve("pack"),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 22))
                .withLeaflets(PaperSize.A4);
        pack = SiteBuild.of(request, Progress.SILENT).pack().packs().get(0).zip();
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
    void doesNotWantARecalledPageBack() throws IOException {
        server.files.keySet().removeIf(address -> address.matches("(es/)?(guides/rest\\.html|leaflets/rest\\.pdf)"));

        assertThat(recalled(SINCE)).isEmpty();
    }

    @Test
    void findsTheOldLeafletWhereThePageIsNew() throws IOException {
        makeStatusOld();
        server.put("leaflets/rest.pdf", "what it said before");

        assertThat(recalled(BEFORE)).containsExactlyInAnyOrder("AC712 leaflets/rest.pdf", "AC712 status.json");
    }

    @Test
    void wantsTheFilesThatThePackHasInANewVersion() throws IOException {
        makeStatusOld();
        server.files.remove("guides/rest.html");
        server.files.remove("leaflets/rest.pdf");

        assertThat(recalled(BEFORE)).contains("AC711 guides/rest.html", "AC711 leaflets/rest.pdf");
    }

    private void makeStatusOld() {
        server.put(
                CopyStatus.ADDRESS,
                server.text(CopyStatus.ADDRESS).replaceAll("\"changed\":\"[0-9-]*\"", "\"changed\":\"2024-01-01\""));
    }

    private List<String> recalled(LocalDate day) throws IOException {
        var at = Location.ofFile("recalls.yaml");
        var recall = new Recall(
                new Text("guides/rest", at), Text.none(at), day, new Text("It was wrong.", at), new Text("Go.", at));
        try (var site = BuiltSite.at(pack).orElseThrow().value().orElseThrow()) {
            var known = new Knowledge(SINCE, List.of(recall), Optional.empty());
            return Doctor.examine(site, server.base(), known).problems().list().stream()
                    .filter(problem -> !problem.code().equals("AC719"))
                    .map(this::shown)
                    .toList();
        }
    }

    private String shown(Problem problem) {
        return problem.code() + " "
                + problem.location().file().substring(server.base().toString().length());
    }
}

package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be looked at, or not wholly, is told as that. */
class UnfinishedExaminationTest {
    private static final int LARGE = 33 << 20;

    @TempDir
    private Path folder;

    private CopyServer server;
    private final TreeMap<String, Entry> built = new TreeMap<>();

    @BeforeEach
    void publish() throws IOException {
        server = new CopyServer();
        put("index.html", "<meta content=\"default-src 'none'\"><p>home</p>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 9; i++) {
            put("guides/g" + i + ".html", ("<p>" + i + "</p>").getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void put(String address, byte[] bytes) {
        server.files.put(address, bytes);
        built.put(address, Entry.of(bytes));
    }

    @Test
    void tellsHowManyFilesWereNotLookedAt() throws IOException {
        built.keySet().stream().filter(address -> address.startsWith("guides/")).forEach(server.breaking::add);

        var problems = examine();

        assertThat(problems).extracting(Problem::code).containsExactlyInAnyOrder("AC710", "AC721");
        assertThat(problems).anyMatch(problem -> problem.message().contains("5 files"));
        assertThat(problems).noneMatch(problem -> problem.message().contains("could not be reached"));
    }

    @Test
    void saysWhyLeftOversCannotBeToldWhereTheAnswerBreaksOff() throws IOException {
        server.breaking.add(Doctor.MISSING_PAGE);

        assertThat(examine()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC720");
            assertThat(problem.message()).contains("broke off");
        });
    }

    @Test
    void comparesTheSizeOfALargeFile() throws IOException {
        put("film.bin", new byte[LARGE]);
        assertThat(examine()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC721");
            assertThat(problem.message()).contains("film.bin");
        });

        server.files.put("film.bin", new byte[LARGE + 1]);
        assertThat(examine()).extracting(Problem::code).containsExactly("AC712");
    }

    @Test
    void namesNoTimeOfNoSeconds() throws IOException {
        server.busyWith = 429;
        server.added.put("Retry-After", "0");

        assertThat(examine()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC729");
            assertThat(problem.message()).doesNotContain("0 seconds");
            assertThat(problem.hint()).doesNotContain("maintenance");
        });
    }

    private List<Problem> examine() throws IOException {
        Files.writeString(folder.resolve(SiteFolder.MANIFEST), new Manifest(built).text());
        try (var site = BuiltSite.at(folder).orElseThrow().value().orElseThrow()) {
            return Doctor.examine(site, server.base(), Knowledge.of(LocalDate.of(2026, 11, 22)))
                    .problems()
                    .list();
        }
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recalls that cannot be read, or have a day to come, are told by {@code doctor}, which would pass over them in silence. */
class UnreadRecallsTest {
    private static final String RECALL = "- {path: guides/rest, date: 2026-11-25, why: Wrong., do: Go.}\n";

    @TempDir
    private Path folder;

    private Path content = Path.of("");

    @BeforeEach
    void makeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recalls.yml", "Recalls.yaml", "RECALLS.YML"})
    void namesTheFileWithAnotherName(String name) throws IOException {
        Files.writeString(content.resolve(name), RECALL);

        assertThat(doctor()).contains("AC121", "content/" + name);
    }

    @Test
    void namesTheFolder() throws IOException {
        Files.createDirectories(content.resolve("recalls.yaml"));

        assertThat(doctor()).contains("AC121", "content/recalls.yaml");
    }

    @Test
    void namesTheLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(content.resolve("recalls.yaml"), Path.of("nowhere.yaml"));

        assertThat(doctor()).contains("error AC101", "content/recalls.yaml");
    }

    @Test
    void namesTheRecallOfADayToCome() throws IOException {
        Files.writeString(content.resolve("recalls.yaml"), RECALL.replace("2026", "2027"));

        assertThat(doctor()).contains("error AC733", "content/recalls.yaml", "2027-11-25");
    }

    @Test
    void saysThatASiteHasRecallsOfADayToComeOrWithoutADay() throws IOException {
        try (var web = new PublishedFiles()) {
            Files.writeString(folder.resolve("clinic.yaml"), "name: A\nupdates: " + web.url("stock") + "\n");
            status(web, "{\"path\":\"guides/rest\",\"date\":\"2027-11-25\"}");
            assertThat(doctor()).contains("AC733 " + web.url("stock") + "status.json");

            status(web, "{\"path\":\"guides/rest\"}");
            assertThat(doctor()).contains("AC724 " + web.url("stock") + "status.json");
        }
    }

    private static void status(PublishedFiles web, String recall) {
        web.put(
                "stock/status.json",
                "{\"format\":1,\"made\":\"2026-11-22\",\"pages\":{},\"recalls\":[" + recall + "]}");
    }

    private String doctor() {
        var session = Session.in(folder);
        assertThat(session.run("doctor", "http://127.0.0.1:9/", "--today", "2026-11-30"))
                .isEqualTo(1);
        return session.out();
    }
}

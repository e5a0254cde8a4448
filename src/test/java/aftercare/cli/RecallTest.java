package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A text is recalled: from {@code recalls.yaml} to a copy that was published the version before. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class RecallTest {
    private static final String RECALL = """
        - path: guides/rest
          date: 2026-11-25
          why: It told people to lie still for days.
          do: Take the page away, or publish the new version.
        """;

    private Path folder = Path.of("");
    private PublishedFiles web;

    @BeforeAll
    void publishTheVersionBeforeAndTheOneSince(@TempDir Path temporary) throws IOException {
        folder = temporary;
        web = new PublishedFiles();
        var content = folder.resolve("content");
        Copies.folder(Path.of("src/test/resources/sites/small/content"), content);
        change("en/guides/move.md", "review-due: 2025-11-01", "review-due: 2027-11-01");
        pack("2026-11-22");
        web.publish("riverside", folder.resolve("dist/aftercare.zip"));
        Files.writeString(content.resolve("recalls.yaml"), RECALL);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void aBuildAndPackRefuseTheTextUntilItIsRight() throws IOException {
        for (var command : new String[] {"build", "pack", "check"}) {
            var session = Session.in(folder);
            assertThat(session.run(command, "--today", "2026-11-26")).isEqualTo(1);
            assertThat(session.out())
                    .contains("AC381", "content/en/guides/rest.md:", "content/es/guides/rest.md:")
                    .contains("It told people to lie", "Take the page away");
        }
        assertThat(folder.resolve("site")).doesNotExist();

        change("en/guides/rest.md", "reviewed: 2\\S+", "reviewed: 2026-11-25");
        change("es/guides/rest.md", "reviewed: 2\\S+", "reviewed: 2026-11-25");
        pack("2026-11-26");
        web.publish("stock", folder.resolve("dist/aftercare.zip"));

        assertThat(web.text("stock/status.json"))
                .contains("\"path\":\"guides/rest\"", "\"made\":\"2026-11-26\"", "\"changed\":\"2026-11-25\"");
    }

    @Test
    void bCopyOfTheVersionBeforeIsToldOff() throws IOException {
        var clinic = Files.createDirectories(folder.resolve("riverside"));
        Files.writeString(
                clinic.resolve("clinic.yaml"),
                "name: Riverside\nbase-url: " + web.url("riverside") + "\nupdates: " + web.url("stock") + "\n");
        var text = Session.in(clinic);
        var json = Session.in(clinic);
        var mail = Session.in(clinic);

        assertThat(text.run("doctor", "--quiet", "--today", "2026-11-27")).isEqualTo(1);
        assertThat(json.run("doctor", web.url("riverside"), "--format", "json", "--today", "2026-11-27"))
                .isEqualTo(1);
        assertThat(mail.run("doctor", "--format", "mail", "--today", "2026-11-27"))
                .isEqualTo(1);

        assertThat(text.out())
                .contains("AC722 " + web.url("riverside") + "guides/rest.html", "It told people to lie")
                .contains("AC722 " + web.url("riverside") + "es/guides/rest.html", "Take the page away")
                .contains("AC723")
                .doesNotContain("guides/move.html", "Looked at");
        assertThat(json.out()).startsWith("{\"problems\":[").contains("\"code\":\"AC722\"");
        assertThat(mail.out()).startsWith("Subject: Aftercare: recalled (").contains("\n\n", "It told people to lie");
        assertThat(text.err() + json.err() + mail.err()).isEmpty();
    }

    @Test
    void cCopyWithoutStatusIsToldByItsPages() throws IOException {
        var clinic = folder.resolve("riverside");
        assertThat(Session.in(folder).run("build", "-o", "built", "--today", "2026-11-26"))
                .isZero();
        web.remove("riverside/status.json");
        var session = Session.in(clinic);

        assertThat(session.run("doctor", "-o", "../built", "--today", "2026-11-27"))
                .isEqualTo(1);

        assertThat(session.out())
                .contains("AC722 " + web.url("riverside") + "guides/rest.html")
                .contains("AC722 " + web.url("riverside") + "es/guides/rest.html");
    }

    @Test
    void dNewVersionIsRightUntilItIsOverdue() {
        var clinic = folder.resolve("riverside");
        var right = Session.in(clinic);
        var overdue = Session.in(clinic);
        var long_ = Session.in(clinic);

        assertThat(right.run("doctor", web.url("stock"), "--quiet", "--today", "2026-11-27"))
                .isZero();
        assertThat(overdue.run("doctor", web.url("stock"), "--quiet", "--today", "2027-11-20"))
                .isZero();
        assertThat(long_.run("doctor", web.url("stock"), "--quiet", "--today", "2028-11-20"))
                .isEqualTo(1);

        assertThat(right.out()).isEmpty();
        assertThat(overdue.out()).contains("warning AC719");
        assertThat(long_.out()).contains("error AC719");
    }

    @Test
    void eSaysSoWhereNobodyCanBeAsked() throws IOException {
        Files.writeString(
                folder.resolve("riverside/clinic.yaml"),
                "name: Riverside\nbase-url: " + web.url("stock") + "\nupdates: " + web.url("nowhere") + "\n");
        var session = Session.in(folder.resolve("riverside"));

        assertThat(session.run("doctor", "--quiet", "--today", "2026-11-27")).isZero();

        assertThat(session.out()).contains("AC724 " + web.url("nowhere") + "status.json", "answers 404");
    }

    @Test
    void fContentAtHandRecallsToo() {
        var session = Session.in(folder.resolve("riverside"));

        assertThat(session.run(
                        "doctor", web.url("riverside"), "--content", "../content", "--today", "2026-11-27", "--quiet"))
                .isZero();
        assertThat(session.out()).contains("AC725");
    }

    private void pack(String today) {
        var session = Session.in(folder);
        assertThat(session.run("pack", "--today", today, "--quiet"))
                .as(session.out())
                .isZero();
    }

    private void change(String file, String pattern, String words) throws IOException {
        var path = folder.resolve("content").resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, words));
    }
}

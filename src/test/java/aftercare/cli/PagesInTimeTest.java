package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which dates decide whether a guide has a page, and that the summary says why one has none. */
class PagesInTimeTest {
    private static final Path GUIDE = Path.of("content/en/guides/time.md");
    private static final String TEXT = """
            ---
            title: Time
            description: A guide that comes and goes.
            main-message: All in its time.
            audience: clients
            reviewed: 2026-11-01
            review-due: 2027-11-01
            sources: [doe-2020]
            changes:
              - {date: 2026-11-01, what: First version}
              - {date: 2026-11-15, what: A clearer list}
            %s
            ---

            ::: emergency
            - chest-pain
            :::

            ## Words

            Words {helps} [@doe-2020].
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft: true | 2026-11-22 | it is a draft",
                "publish-from: 2026-11-23 | 2026-11-22 | it is to be published from 2026-11-23",
                "expires: 2026-11-22 | 2026-11-22 | it expired on 2026-11-22",
                "expires: 2026-11-21 | 2026-11-22 | it expired on 2026-11-21"
            })
    void leavesGuideOutAndSaysWhy(String setting, String today, String why) throws IOException {
        var said = build(setting, today);

        assertThat(said).contains("Left out: content/en/guides/time.md: " + why);
        assertThat(folder.resolve("site/guides/time.html")).doesNotExist();
        assertThat(folder.resolve("site/guides/index.html")).content().doesNotContain("time.html");
    }

    @ParameterizedTest
    @CsvSource({"publish-from: 2026-11-22, 2026-11-22", "expires: 2026-11-23, 2026-11-22", "draft: false, 2026-11-22"})
    void keepsGuideWhoseDayItIs(String setting, String today) throws IOException {
        assertThat(build(setting, today)).doesNotContain("Left out: content/en/guides/time.md");
        assertThat(folder.resolve("site/guides/index.html")).content().contains("time.html");
    }

    @Test
    void takesPageAwayOnTheDayThatItExpires() throws IOException {
        build("expires: 2026-11-23", "2026-11-22");
        assertThat(folder.resolve("site/guides/time.html")).exists();

        assertThat(build("expires: 2026-11-23", "2026-11-23")).contains("it expired on 2026-11-23", " removed");
        assertThat(folder.resolve("site/guides/time.html")).doesNotExist();
    }

    @Test
    void leavesNoticeWhereAGuideWasWithdrawnAndLeadsOldAddressesOn() throws IOException {
        build("aliases: [guides/clock.html]", "2026-11-22");
        assertThat(folder.resolve("site/guides/clock.html")).content().contains("url=time.html");

        build("retired: {date: 2026-11-22, why: It was wrong., see: rest}", "2026-11-22");
        assertThat(folder.resolve("site/guides/time.html"))
                .content()
                .contains("22 November 2026", "It was wrong.", "rest.html")
                .doesNotContain("doe-2020");
        assertThat(folder.resolve("site/guides/clock.html")).doesNotExist();
    }

    @Test
    void tellsReadersWhatChangedAndWhen() throws IOException {
        build("draft: false", "2026-11-22");

        assertThat(folder.resolve("site/guides/time.html"))
                .content()
                .containsSubsequence(
                        "Last changed", "15 November 2026", "What changed", "1 November 2026", "First version")
                .containsSubsequence("15 November 2026", "A clearer list");
    }

    @Test
    void warnsThatAReviewIsOverdue() throws IOException {
        assertThat(build("draft: false", "2027-11-02")).contains("AC317 content/en/guides/time.md:7:13");
        assertThat(folder.resolve("site/guides/time.html")).content().contains("data-due=\"2027-11-01\">");
    }

    private String build(String setting, String today) throws IOException {
        Files.writeString(folder.resolve(GUIDE), TEXT.formatted(setting));
        var session = Session.in(folder);
        assertThat(session.run("build", "--today", today)).as(session.out()).isZero();
        return session.out().replace(folder + "/", "");
    }
}

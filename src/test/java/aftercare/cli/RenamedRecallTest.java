package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A text was renamed, and is recalled under one of its names; copies have it under the other. */
@TestInstance(Lifecycle.PER_CLASS)
class RenamedRecallTest {
    private static final String[] LANGUAGES = {"", "es/"};

    @TempDir
    private Path folder;

    private Path packs = Path.of("");
    private PublishedFiles web;

    /** Publishes one copy from before the text was renamed, and one from since. */
    @BeforeAll
    void publish(@TempDir Path shared) throws IOException {
        packs = shared;
        web = new PublishedFiles();
        content(shared.resolve("since/content"));
        pack(shared.resolve("since"), "2026-11-22");
        var before = content(shared.resolve("before/content"));
        for (var language : new String[] {"en", "es"}) {
            Files.move(before.resolve(language + "/guides/rest.md"), before.resolve(language + "/guides/resting.md"));
        }
        change(before.resolve("en/guides/resting.md"), "aliases: .*\n", "");
        Files.move(before.resolve("en/guides/old-belts.md"), before.resolve("en/guides/belts.md"));
        change(before.resolve("en/guides/belts.md"), "retired: .*\n", "");
        try (var files = Files.walk(before)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                change(file, "\\brest(?=\\.md|, |])|guides/rest\\b", "$0ing");
            }
        }
        pack(shared.resolve("before"), "2026-11-22");
    }

    @BeforeEach
    void restore() throws IOException {
        web.publish("since", packs.resolve("since/dist/aftercare.zip"));
        web.publish("before", packs.resolve("before/dist/aftercare.zip"));
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void copyWithTheNewNameIsToldOfARecallOfTheOldOne() throws IOException {
        siteThatKnowsOnly("guides/resting");

        assertToldOff(doctor("since"), "since", "rest");
    }

    @Test
    void copyThatDoesNotSayItsOldNamesIsToldByTheSiteThatKnowsThem() throws IOException {
        var status = web.text("since/status.json");
        assertThat(status).contains("\"was\":[\"en/guides/resting\"]", "\"was\":[\"es/guides/resting\"]");
        web.put("since/status.json", status.replaceAll("\"was\":\\[[^]]*],", ""));
        newSite("guides/resting");

        assertToldOff(doctor("since"), "since", "rest");
    }

    @Test
    void copyWithTheOldNameIsToldOfARecallOfTheNewOne() throws IOException {
        newSite("guides/rest");

        assertToldOff(doctor("before"), "before", "resting");
    }

    @Test
    void siteKnowsTheNamesOfATextThatItWithdrew() throws IOException {
        newSite("guides/old-belts");

        assertThat(doctor("before")).contains("error AC722 " + web.url("before") + "guides/belts.html");
    }

    @Test
    void contentAtHandKnowsThemToo() throws IOException {
        recall(content(folder.resolve("content")), "guides/rest");

        assertToldOff(doctor("before", "--content", "content"), "before", "resting");
    }

    @Test
    void otherVersionThanTheRecalledOneIsRight() throws IOException {
        siteThatKnowsOnly("guides/resting\",\"version\":\"0123456789");

        assertThat(doctor("since")).doesNotContain("AC722");
    }

    /** A site that has nothing but a recall. */
    private void siteThatKnowsOnly(String path) {
        web.put(
                "stock/status.json",
                "{\"format\":1,\"made\":\"2026-11-26\",\"pages\":{},\"recalls\":[{\"path\":\"" + path
                        + "\",\"date\":\"2026-11-25\"}]}");
    }

    /** Publishes the site that recalls a text, and has all texts anew, but for one that was renamed and is withdrawn. */
    private void newSite(String path) throws IOException {
        var site = folder.resolve("new");
        var content = content(site.resolve("content"));
        recall(content, path);
        for (var language : new String[] {"en", "es"}) {
            change(content.resolve(language + "/guides/rest.md"), "reviewed: 2\\S+", "reviewed: 2026-11-25");
        }
        change(content.resolve("en/guides/old-belts.md"), "retired: ", "aliases: [guides/belts.html]\nretired: ");
        pack(site, "2026-11-26");
        web.publish("stock", site.resolve("dist/aftercare.zip"));
    }

    private String doctor(String copy, String... more) throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside\nupdates: " + web.url("stock") + "\n");
        var session = Session.in(folder);
        var words = Stream.of("doctor", web.url(copy), "--quiet", "--today", "2026-11-27");
        session.run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
        return session.out();
    }

    private void assertToldOff(String told, String copy, String name) {
        for (var language : LANGUAGES) {
            assertThat(told).contains("error AC722 " + web.url(copy) + language + "guides/" + name + ".html");
        }
    }

    private static Path content(Path content) throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), content);
        change(content.resolve("en/guides/move.md"), "review-due: 2025-11-01", "review-due: 2027-11-01");
        return content;
    }

    private static void recall(Path content, String path) throws IOException {
        Files.writeString(
                content.resolve("recalls.yaml"),
                "- {path: " + path + ", date: 2026-11-25, why: It was wrong., do: Go.}\n");
    }

    private static void pack(Path folder, String today) {
        var session = Session.in(folder);
        assertThat(session.run("pack", "--today", today, "--quiet"))
                .as(session.out())
                .isZero();
    }

    private static void change(Path file, String pattern, String words) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(pattern, words));
    }
}

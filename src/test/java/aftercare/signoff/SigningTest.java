package aftercare.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.ShippedSite;
import aftercare.SiteTest;
import aftercare.build.ReportWriting;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that readers see a sign-off as long as they read the version that was signed. */
class SigningTest {
    private static final String GUIDE = "en/guides/rest.md";
    private static final String CHECK = "en/self-checks/sore.yaml";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
    }

    private Signing.SigningResult sign(String path) throws IOException {
        return Signing.in(content, ShippedSite.TODAY).sign(path, "A. Example", "physiotherapist");
    }

    private String standing(String page) throws IOException {
        var site = folder.resolve("site");
        SiteBuild.of(
                        new BuildRequest(
                                Optional.of(content), Optional.empty(), site, Optional.empty(), ShippedSite.TODAY),
                        Progress.SILENT)
                .build();
        return Jsoup.parse(Files.readString(site.resolve(page)))
                .select(".standing")
                .text();
    }

    private Document report() throws IOException {
        ReportWriting.of(
                        new BuildRequest(
                                Optional.of(content),
                                Optional.empty(),
                                folder.resolve("report"),
                                Optional.empty(),
                                ShippedSite.TODAY),
                        Progress.SILENT)
                .write();
        return Jsoup.parse(Files.readString(folder.resolve("report/self-check-en-sore.html")));
    }

    private void change(String path, String from, String to) throws IOException {
        var file = content.resolve(path);
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void pageNamesTheReviewerForThatVersionAloneAndSaysWhenItChangedSince() throws IOException {
        assertThat(standing("guides/rest.html"))
                .contains("awaits")
                .doesNotContain("A. Example", "It has changed since");
        assertThat(sign(GUIDE).isNew()).isTrue();
        assertThat(standing("guides/rest.html"))
                .contains("A. Example, physiotherapist")
                .doesNotContain("awaits");
        change(GUIDE, "How much rest", "How little rest");
        assertThat(standing("guides/rest.html"))
                .contains("awaits", "changed since")
                .doesNotContain("A. Example");
    }

    @Test
    void selfCheckChangesWithTheQuestionSetThatItIncludes() throws IOException {
        sign(CHECK);
        assertThat(standing("self-checks/sore.html")).contains("A. Example");
        change("en/question-sets/first.yaml", "Get emergency help now", "Get help now");
        assertThat(standing("self-checks/sore.html")).contains("changed since").doesNotContain("A. Example");
    }

    @Test
    void changesWithTheWarningSignsThatItShows() throws IOException {
        sign(GUIDE);
        sign(CHECK);
        change("en/signs.yaml", "A high temperature", "A raised temperature");
        assertThat(standing("guides/rest.html")).contains("A. Example");
        assertThat(standing("self-checks/sore.html")).contains("changed since").doesNotContain("A. Example");
        change("en/signs.yaml", "Chest pain or trouble breathing", "Some pain in your chest");
        assertThat(standing("guides/rest.html"))
                .contains("awaits", "changed since")
                .doesNotContain("A. Example");
    }

    @Test
    void translationChangesWithTheSignsOfItsLanguage() throws IOException {
        sign("es/guides/rest.md");
        change("en/signs.yaml", "Chest pain or trouble breathing", "Some pain in your chest");
        assertThat(standing("es/guides/rest.html")).contains("A. Example");
        change("es/signs.yaml", "Dolor en el pecho", "Pecho");
        assertThat(standing("es/guides/rest.html")).doesNotContain("A. Example");
    }

    @Test
    void refusesTextsWhoseSignsHaveErrors() throws IOException {
        change("en/signs.yaml", "care: urgent", "care: later");
        assertThat(sign(GUIDE).signOff()).isEmpty();
        assertThat(sign(CHECK).signOff()).isEmpty();
    }

    @Test
    void keepsWhatWasSignedForTheReport() throws IOException {
        sign(CHECK);
        change(CHECK, "label: \"No\"", "label: Not yet");
        var page = report();
        assertThat(page.select(".changes tbody tr").eachText())
                .containsExactly("answer better no No → visit Not yet → visit");
        assertThat(page.text()).contains("Paths that have changed: 1 of 7");
    }

    @Test
    void reportTellsASignThatHasChangedSince() throws IOException {
        sign(CHECK);
        change("en/signs.yaml", "A high temperature", "A raised temperature");
        var page = report();
        assertThat(page.select(".changes tbody tr").eachText())
                .containsExactly("sign fever urgent: A high temperature urgent: A raised temperature");
    }

    @Test
    void readsWhatItWroteWithoutAProblem() throws IOException {
        sign(GUIDE);
        sign(CHECK);
        var again = Signing.in(content, ShippedSite.TODAY).sign(CHECK, "A. Example", "physiotherapist");
        assertThat(again.problems().list()).isEmpty();
        assertThat(again.isNew()).isFalse();
    }

    @Test
    void refusesContentWithErrorsInItAndWritesNothing() throws IOException {
        change("en/question-sets/first.yaml", "signs: {chest-pain: emergency}", "signs: {chest-pain: exit}");
        var result = sign(CHECK);
        assertThat(result.signOff()).isEmpty();
        assertThat(result.problems().list()).anyMatch(problem -> problem.code().equals("T2"));
        assertThat(content.resolve("sign-off.yaml")).doesNotExist();
        assertThat(sign(GUIDE).signOff()).isPresent();
    }

    @Test
    void knowsWhatCanBeSigned() {
        var signing = Signing.in(content, ShippedSite.TODAY);
        assertThat(signing.isSignable(GUIDE)).isTrue();
        assertThat(signing.isSignable("en/signs.yaml")).isFalse();
        assertThat(signing.nearest("en/guides/rset.md")).contains(GUIDE);
    }
}

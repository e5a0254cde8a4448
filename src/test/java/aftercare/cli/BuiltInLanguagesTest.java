package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.program.StartingWords;
import aftercare.read.document.Placeholders;
import aftercare.read.document.StockWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests each language whose interface words are built in: the words, and a new site in it with nothing left out. */
class BuiltInLanguagesTest {
    private static final String TODAY = ShippedSite.TODAY.toString();

    /** Words that are the same in English and another of these languages, or names. */
    private static final Set<String> ALIKE =
            Set.of("Menu", "Guides", "Sources", "Version", "Version:", "No", "Note", "Text");

    /** Words of an author. */
    private static final Map<String, String> OWN = Map.of(
            "en",
            "Do not rest the sore arm",
            "es",
            "Descanse el brazo",
            "fr",
            "Reposez le bras",
            "de",
            "Schonen Sie den Arm",
            "ar",
            "أرح ذراعك");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("aftercare.author.SiteStart#languages")
    void hasEveryWordOfEnglishWithItsPlaceholders(String language) {
        var english = StockWords.english().words();
        var words = StockWords.in(language).orElseThrow().words();
        var problems = new ProblemCollector();
        new Placeholders(english).report(words, problems);

        assertThat(problems.problems().list()).isEmpty();
        assertThat(words.texts().keySet()).containsAll(english.texts().keySet());
        assertThat(words.texts().keySet()).allMatch(key -> english.texts().containsKey(key) || english.hasCounted(key));
        assertThat(words.signsAsks())
                .map(Text::value)
                .isEqualTo(english.signsAsks().stream().map(Text::value).toList());
        assertThat(words.contacts()).hasSameSizeAs(english.contacts());
    }

    @ParameterizedTest
    @MethodSource("aftercare.author.SiteStart#languages")
    void aNewSiteIsWholeInIt(String language) {
        begin(language);
        assertThat(site().run("check", "--today", TODAY)).isZero();
        assertThat(site().run("build", "--today", TODAY)).isZero();

        var pages = pages(folder.resolve("it/site"));
        assertThat(pages).hasSizeGreaterThan(12).allSatisfy(page -> {
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(page.select("body [lang]")).isEmpty();
            if (!language.equals("en")) {
                assertThat(shownEnglish(page)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("aftercare.author.SiteStart#languages")
    void wordsThatTellAuthorsWhatToWriteArePublishedInNone(String language) {
        Session.in(folder).run("new", "site", "it", "--locale", language, "--today", TODAY);
        var content = folder.resolve("it/content").resolve(language);
        edit(content.resolve("guides/first-guide.md"), "draft: true", "draft: false");
        edit(content.resolve("self-checks/first-check.yaml"), "draft: true", "draft: false");
        var check = site();

        assertThat(check.run("check", "--today", TODAY)).isOne();
        assertThat(check.out()).contains("AC372", "guides/first-guide.md:", "self-checks/first-check.yaml:");
    }

    @Test
    void aTranslationTakesThemUnlessTheSourceSaysItInItsOwnWay() {
        begin("en");
        var content = folder.resolve("it/content");
        edit(content.resolve("site.yaml"), "locales: {en: \"English\"}", "locales: {en: English, es: Español}");
        edit(content.resolve("en/strings.yaml"), "Start the self-check", "Look at your cast");
        write(content.resolve("es/glossary.yaml"), "clinician: {term: clínico, plain: médico}\n");
        var check = site();
        assertThat(check.run("check", "--today", TODAY)).isZero();
        assertThat(check.out()).contains("content/es/strings.yaml");
        write(content.resolve("es/strings.yaml"), "home: {check: Mire su yeso}\n");
        var whole = site();
        assertThat(whole.run("check", "--today", TODAY)).isZero();
        assertThat(whole.out()).doesNotContain("strings.yaml");
        site().run("build", "--today", TODAY);

        var page = Jsoup.parse(text(folder.resolve("it/site/es/search.html")));
        assertThat(page.select("footer [lang=en]").text()).doesNotContain("No cookies");
        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("main").text())
                .contains(StockWords.in("es")
                        .orElseThrow()
                        .words()
                        .of("search.title")
                        .value());
    }

    /** A new site of which nothing is a draft. */
    private void begin(String language) {
        Session.in(folder).run("new", "site", "it", "--locale", language, "--title", "ABC", "--today", TODAY);
        var content = folder.resolve("it/content").resolve(language);
        for (var draft : List.of("guides/first-guide.md", "self-checks/first-check.yaml")) {
            edit(content.resolve(draft), "draft: true", "draft: false");
            StartingWords.in(language)
                    .toReplace()
                    .forEach(words -> replace(content.resolve(draft), words, OWN.getOrDefault(language, "")));
        }
    }

    private Session site() {
        return Session.in(folder.resolve("it"));
    }

    /** The English words of the interface that stand on a page. */
    private static Set<String> shownEnglish(Document page) {
        var shown = Set.copyOf(page.select("body *").eachText());
        return StockWords.english().words().texts().entrySet().stream()
                .filter(word -> Words.isShown(word.getKey()))
                .map(word -> word.getValue().value())
                .filter(word -> !ALIKE.contains(word) && word.matches(".*[A-Za-z]{2}.*"))
                .filter(shown::contains)
                .collect(Collectors.toSet());
    }

    private static List<Document> pages(Path site) {
        var pages = new ArrayList<Document>();
        try (var files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> pages.add(Jsoup.parse(text(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static void edit(Path file, String old, String fresh) {
        var text = text(file);
        assertThat(text).contains(old);
        write(file, text.replace(old, fresh));
    }

    private static void replace(Path file, String old, String fresh) {
        write(file, text(file).replace(old, fresh));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

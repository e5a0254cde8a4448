package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests a language with almost no words of its own, added to the shipped content: borrowed words must state their
 * language.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BorrowedWordsTest {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    /** All words of this language. */
    private static final String OWN = "Palabras";

    /** Names keep their own language everywhere, and so do the titles of sources. */
    private static final String NAMES =
            ".site-header__name, .site-header__languages, .sources__list a, .sources__by, code";

    /** A text with words on both sides of a number, and one with a name in the middle. */
    private static final String CLINIC = """
            name: Palabras
            emergency: {number: "112", label: Palabras, text: "112", relay: "https://relay.example/"}
            advice-line: {number: "116 117", label: Palabras}
            phones: [{label: Palabras, number: "+44 20 7946 0000"}]
            """;

    private static final String GUIDE = """
            ---
            title: Palabras 9
            description: Palabras.
            main-message: Palabras.
            audience: all
            topics: [getting-help]
            reviewed: 2026-11-01
            review-due: 2027-11-01
            ---

            ::: emergency
            :::

            ## Palabras

            Palabras. {helps} [@eena-accessibility]

            ::: do
            - Palabras
            :::

            ::: do-not
            - Palabras
            :::

            ::: say
            Palabras
            :::
            """;

    private List<Path> pages = List.of();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(CONTENT, content);
        var own = content.resolve("pt");
        Files.createDirectories(own.resolve("self-checks"));
        Files.createDirectories(own.resolve("guides"));
        try (var checks = Files.list(content.resolve("en/self-checks"))) {
            int count = 0;
            for (var check : checks.toList()) {
                count++;
                Files.writeString(
                        own.resolve("self-checks/" + check.getFileName()),
                        "title: " + OWN + " " + (char) ('A' + count) + "\n");
            }
        }
        Files.writeString(own.resolve("guides/palabras.md"), GUIDE);
        // Borrowed outcomes are checked against the contact words of the source language, not these.
        Files.writeString(
                own.resolve("strings.yaml"),
                "contact-words: [médico]\nrecheck-times: {hours: {other: \"Palabras {0} Palabras.\"}}\ntopic: {description: \"Palabras {0} Palabras.\"}\n");
        var clinic = Files.writeString(folder.resolve("clinic.yaml"), CLINIC);
        var site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("  en: English\n", "  en: English\n  pt: Português\n"));
        var output = folder.resolve("site");
        var request = new BuildRequest(
                Optional.of(content),
                Optional.of(Path.of("templates")),
                List.of(clinic),
                output,
                Optional.empty(),
                ShippedSite.TODAY);
        var result = SiteBuild.of(request, Progress.SILENT).build();
        assertThat(result.published()).as("%s", result.problems()).isPresent();
        try (var files = Files.walk(output)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(pages).contains(output.resolve("pt/self-checks/soreness-or-help.html"));
    }

    @Test
    void wordsOfAnotherLanguageSayIt() {
        var unmarked = pages.stream().flatMap(BorrowedWordsTest::unmarked).distinct();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void wordsOfItsOwnAreNotSaidToBeBorrowed() {
        assertThat(pages.stream().flatMap(page -> texts(page, "en"))).noneMatch(text -> text.contains(OWN));
    }

    @Test
    void noMarkIsLeftInAFile() throws IOException {
        for (var page : pages) {
            assertThat(Files.readString(page)).as("%s", page).doesNotContainPattern("[\uFDD0-\uFDEF]");
        }
    }

    /** Elements side by side would change places in a line that runs the other way. */
    @Test
    void oneElementHoldsALineThatIsBorrowed() {
        var parted = translated()
                .filter(line -> line.select("> span[lang=en]:not(:empty), > strong > span[lang=en]")
                                .size()
                        > 1)
                .filter(line -> line.select("*").stream()
                        .filter(element -> element.closest("[lang=en]") == null)
                        .allMatch(element -> element.ownText().isBlank()))
                .map(Element::outerHtml)
                .distinct();
        assertThat(parted).isEmpty();
    }

    @Test
    void aNameStandsWithinTheBorrowedSentence() {
        assertThat(translated().flatMap(line -> line.select("span[lang=en] > span[lang=pt]").stream()))
                .isNotEmpty()
                .allMatch(name ->
                        name.text().equals(OWN) || !LETTERS.matcher(name.text()).find());
    }

    private Stream<Element> translated() {
        return pages.stream().flatMap(page -> parsed(page).select("html[lang=pt] p").stream());
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(page, "UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> unmarked(Path page) {
        return texts(page, "pt")
                .filter(text -> LETTERS.matcher(text.replace(OWN, "")).find())
                .map(text -> page.getFileName() + ": " + text);
    }

    /** The texts of a translated page that are marked as being in this language, without names. */
    private static Stream<String> texts(Path page, String language) {
        return parsed(page).select("html[lang=pt] body *").stream()
                .filter(element -> Objects.requireNonNull(element.closest("[lang]"))
                        .attr("lang")
                        .equals(language))
                .filter(element -> element.closest(NAMES) == null)
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
    }
}

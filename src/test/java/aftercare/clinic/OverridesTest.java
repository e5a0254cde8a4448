package aftercare.clinic;

import static aftercare.clinic.Replaced.hash;
import static aftercare.clinic.Replaced.replaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the shipped site built with a clinic's overrides of content. */
class OverridesTest {
    private static final String HELP = "en/guides/when-to-get-help.md";
    private static final String SELF_CHECK = "en/self-checks/soreness-or-help.yaml";
    private static final String OWN_CHECK = "en/self-checks/own.yaml";
    private static final String GUIDE = "en/guides/heat-and-cold.md";

    @TempDir
    private Path folder;

    private OwnCopy copy = new OwnCopy(Path.of(""));

    @BeforeEach
    void writeClinic() throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\n");
        copy = new OwnCopy(folder);
    }

    /** One copy with every kind of override of content. */
    @Test
    void laysWhatIsTheClinicsOverTheStock() throws IOException {
        Files.writeString(
                folder.resolve("clinic.yaml"),
                "name: Riverside Massage\nframe-ancestors: [\"https://riverside.example\"]\n");
        copy.page(GUIDE, text -> text.replaceFirst("(?m)^title: .*$", "title: Warmth and cold"));
        copy.page(
                "en/index.md",
                text -> text.replaceFirst("changed: .*\n", "").replaceFirst("Many people ache", "Some people ache"));
        copy.write("en/strings.yaml", replaces("en/strings.yaml") + "menu: Pages\nguide: {related: More to read}\n");
        var stock = OwnCopy.original(SELF_CHECK);
        copy.write(OWN_CHECK, stock.replaceFirst("(?m)^title: .*$", "title: Our own check"));

        assertThat(copy.build().problems().list()).isEmpty();
        assertAll(
                this::everyFormOfAGuideSaysWhoChangedItAndNamesNobodyWhoCheckedIt,
                this::aSinglePageSaysThatItIsTheClinicsEvenWithoutADay,
                this::someWordsAreTheClinics,
                this::aSelfCheckOfTheClinicsOwnSaysWhoAddedIt);

        copy.write(OWN_CHECK, stock.replace("outcome: normal-early", "outcome: see-soon"));
        var refused = copy.build();
        assertThat(refused.published()).isEmpty();
        assertThat(copy.brief(refused.problems())).anyMatch(problem -> problem.startsWith("T9 overrides/" + OWN_CHECK));
    }

    private void everyFormOfAGuideSaysWhoChangedItAndNamesNobodyWhoCheckedIt() throws IOException {
        for (var address : List.of("guides/heat-and-cold.html", "embed/guides/heat-and-cold.html")) {
            assertThat(copy.site(address))
                    .contains("Warmth and cold", "Changed by Riverside Massage on 25 November 2026.")
                    .doesNotContain("by the editors", "waits clinical review", "Next check due");
        }
        assertThat(copy.site("guides/heat-and-cold.html")).contains("\"dateModified\":\"2026-11-25\"");
        assertThat(copy.site("guides/painkillers.html"))
                .contains("by the editors")
                .doesNotContain("Changed by");
    }

    private void aSinglePageSaysThatItIsTheClinicsEvenWithoutADay() throws IOException {
        assertThat(copy.site("index.html"))
                .contains("Some people ache", "Changed by Riverside Massage.")
                .doesNotContain("editors");
    }

    private void someWordsAreTheClinics() throws IOException {
        assertThat(copy.site("guides/heat-and-cold.html"))
                .contains("<summary>Pages</summary>", "More to read", "Skip to the content");
    }

    private void aSelfCheckOfTheClinicsOwnSaysWhoAddedIt() throws IOException {
        assertThat(copy.site("self-checks/own.html"))
                .contains("Our own check", "Added by Riverside Massage.")
                .doesNotContain("by the editors");
    }

    @Test
    void needsAFolder() throws IOException {
        Files.writeString(folder.resolve("overrides"), "mine");

        assertThat(copy.problems()).containsExactly("AC620 overrides:1");
        assertThat(copy.build().published()).isEmpty();
    }

    @Test
    void needsTheDayOfAChange() throws IOException {
        copy.write(GUIDE, OwnCopy.original(GUIDE).replaceFirst("---\n", "---\n" + replaces(GUIDE)));
        assertThat(copy.problems()).contains("AC630 overrides/" + GUIDE + ":1");
        copy.page(GUIDE, text -> text.replaceFirst("changed: .*", "changed: last week"));
        assertThat(copy.problems()).contains("AC630 overrides/" + GUIDE + ":3");
    }

    @Test
    void refusesAChangeThatIsStillToCome() throws IOException {
        copy.page(GUIDE, text -> text.replaceFirst("changed: .*", "changed: 2999-11-25"));

        assertThat(copy.problems()).containsExactly("AC630 overrides/" + GUIDE + ":3");
    }

    @Test
    void refusesToStrikeOutWhatThePagesAboutTheSiteSay() throws IOException {
        copy.page("en/about.md", text -> text.replaceFirst("(?m)^(\\p{L}.+)$(?![\\s\\S]*\\n---\\n)", "~~$1~~"));

        assertThat(copy.problems()).contains("AC627 overrides/en/about.md:1");
    }

    @Test
    void saysHowASelfCheckOfTheClinicsOwnIsNamed() throws IOException {
        copy.write("en/self-checks/own.yml", OwnCopy.original(SELF_CHECK));
        copy.write("en/self-checks/other.yaml", replaces(SELF_CHECK) + OwnCopy.original(SELF_CHECK));

        assertThat(copy.found().list())
                .filteredOn(problem -> problem.code().equals("AC620"))
                .extracting(problem -> problem.hint())
                .containsExactly(
                        "Take out \"replaces\": a self-check of your own stands in the place of none.",
                        "Did you mean \"en/self-checks/own.yaml\"?");
    }

    /** As programs of Windows save them, and older ones. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEndsBehindAByteOrderMark(String end) throws IOException {
        copy.write("en/strings.yaml", "\uFEFF" + (replaces("en/strings.yaml") + "menu: Pages\n").replace("\n", end));
        copy.page(GUIDE, text -> "\uFEFF" + text.replace("\n", end));
        copy.style(":root { --ink: #22302e; }\n");
        var style = folder.resolve("overrides/templates/site.css");
        Files.writeString(style, "\uFEFF" + Files.readString(style).replace("\n", end));

        assertThat(copy.problems()).isEmpty();
    }

    @Test
    void tellsAnotherEncodingAtItsPlace() throws IOException {
        var file = folder.resolve("overrides/en/strings.yaml");
        copy.write("en/strings.yaml", "");
        Files.writeString(file, replaces("en/strings.yaml") + "menu: Menü\n", StandardCharsets.ISO_8859_1);
        assertThat(copy.problems()).containsExactly("AC103 overrides/en/strings.yaml:2");
        Files.writeString(file, replaces("en/strings.yaml"), StandardCharsets.UTF_16);
        assertThat(copy.problems()).containsExactly("AC103 overrides/en/strings.yaml:1");
    }

    @ParameterizedTest
    @CsvSource({
        "en/Strings.yaml, en/strings.yaml",
        "en/strings.yml, en/strings.yaml",
        "en/guides/heat-and-cold.md.txt, " + GUIDE
    })
    void namesTheFileThatWasMeant(String typed, String meant) throws IOException {
        copy.write(typed, replaces(meant));
        assertThat(copy.found().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC620");
            assertThat(problem.hint()).isEqualTo("Did you mean \"" + meant + "\"?");
        });
    }

    @Test
    void needsTheFingerprintOfTheOriginal() throws IOException {
        copy.write("en/strings.yaml", "menu: Pages\n");

        var problem = copy.found().list().get(0);
        assertThat(problem.code()).isEqualTo("AC621");
        assertThat(problem.hint()).contains(hash(Files.readAllBytes(OwnCopy.CONTENT.resolve("en/strings.yaml"))));
    }

    @Test
    void tellsWhatChangedInTheOriginalSince() throws IOException {
        var before = Files.readString(OwnCopy.CONTENT.resolve("en/guides/heat-and-cold.md"))
                .replace("## ", "## Once: ");
        var kept = folder.resolve("originals/en/guides/heat-and-cold.md");
        Files.createDirectories(kept.resolveSibling("."));
        Files.writeString(kept, before);
        copy.write(
                "en/guides/heat-and-cold.md",
                before.replaceFirst(
                        "---\n",
                        "---\nchanged: 2026-11-20\nreplaces: " + hash(before.getBytes(StandardCharsets.UTF_8)) + "\n"));

        var found = copy.found();

        assertThat(found.hasErrors()).isFalse();
        assertThat(found.list())
                .filteredOn(problem -> problem.code().equals("AC622"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("is gone: \"## Once: ", "is new: \"## "));
    }

    @ParameterizedTest
    @CsvSource({
        "(?m)^- saddle-numbness$, ''",
        "'(?s):::\\s*emergency\\n.*?\\n:::\\n', ''",
        "':::\\s*emergency', '::: soon'"
    })
    void refusesAGuideThatDropsOrLowersAWarningSign(String signs, String changed) throws IOException {
        copy.page("en/guides/self-care-at-home.md", text -> text.replaceFirst(signs, changed));

        assertThat(copy.problems())
                .anyMatch(problem -> problem.startsWith("AC623 overrides/" + "en/guides/self-care-at-home.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "expires: 2026-01-01", "publish-from: 2999-01-01"})
    void refusesToTakeASafetyPageOffTheSite(String setting) throws IOException {
        copy.page("en/index.md", text -> text.replaceFirst("\ntitle:", "\n" + setting + "\ntitle:"));

        assertThat(copy.problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/en/index.md"));
    }

    @Test
    void refusesToWithdrawAGuide() throws IOException {
        copy.page(GUIDE, text -> text.replaceFirst("\ntitle:", "\nretired: {date: 2026-01-01, why: Gone}\ntitle:"));

        assertThat(copy.problems()).anyMatch(problem -> problem.startsWith("AC631 overrides/" + GUIDE));
    }

    @Test
    void refusesToTakeWordsFromThePageThatSaysWhatTheSiteIs() throws IOException {
        copy.page("en/about.md", text -> text.replaceFirst("It is not a doctor\\.", "It is as good as a doctor."));

        assertThat(copy.problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/en/about.md"));
    }

    @Test
    void keepsAllWordsThatAreNotOnTheList() throws IOException {
        copy.write("en/strings.yaml", replaces("en/strings.yaml") + """
            standing: {awaits: A doctor has read this page.}
            care: {emergency: {heading: "Wait and see if:"}}
            footer: {purpose: This site replaces your doctor.}
            contact-words: [nobody]
            mnue: Pages
            topic: {description: Nothing left open}
            """);

        var problems = copy.problems();
        assertThat(List.of(2, 3, 4, 5, 6, 7))
                .allSatisfy(line -> assertThat(problems).contains("AC625 overrides/en/strings.yaml:" + line));
        copy.write("en/strings.yaml", replaces("en/strings.yaml") + "menu: Never call 112\n");
        assertThat(copy.problems()).contains("AC613 overrides/en/strings.yaml:2");
    }

    @Test
    void refusesWhatNobodyMayOverride() throws IOException {
        var refused = new HashMap<String, String>();
        refused.put("en/guides/heat-and-cald.md", "AC620");
        List.of(
                        HELP,
                        "sources.yaml",
                        "sign-off.yaml",
                        "site.yaml",
                        "en/signs.yaml",
                        "en/glossary.yaml",
                        "en/self-checks/soreness-or-help.yaml",
                        "en/question-sets/warning-signs.yaml",
                        "en/question-sets/own.yaml",
                        "templates/layouts/page.ftlh",
                        "templates/components/page-title/page-title.ftlh",
                        "templates/components/care-card/care-card.css",
                        "templates/components/site-header/site-header.css",
                        "templates/clinic.css")
                .forEach(file -> refused.put(file, "AC628"));
        for (var file : refused.keySet()) {
            copy.write(file, "replaces: sha256-" + "0".repeat(64) + "\n");
        }

        var problems = copy.problems();

        assertThat(refused)
                .allSatisfy((file, code) -> assertThat(problems).contains(code + " overrides/" + file + ":1"));
    }
}

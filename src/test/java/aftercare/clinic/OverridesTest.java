package aftercare.clinic;

import static aftercare.clinic.Replaced.hash;
import static aftercare.clinic.Replaced.replaces;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SiteTest;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the shipped site built with a clinic's overrides. */
class OverridesTest {
    private static final Path CONTENT = Path.of("content");
    private static final String HELP = "en/guides/when-to-get-help.md";
    private static final String GUIDE = "en/guides/heat-and-cold.md";
    private static final String HEADER = "templates/components/site-header/site-header.ftlh";
    private static final String FOOTER = "templates/components/site-footer/site-footer.ftlh";
    private static final String START = "templates/components/home-start/home-start.ftlh";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeClinic() throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\n");
    }

    @Test
    void saysOnEveryFormOfAGuideWhoChangedItAndNamesNobodyWhoCheckedIt() throws IOException {
        Files.writeString(
                folder.resolve("clinic.yaml"),
                "name: Riverside Massage\nframe-ancestors: [\"https://riverside.example\"]\n");
        page(GUIDE, text -> text.replaceFirst("(?m)^title: .*$", "title: Warmth and cold"));

        assertThat(build().problems().list()).isEmpty();
        for (var address : List.of("guides/heat-and-cold.html", "embed/guides/heat-and-cold.html")) {
            assertThat(site(address))
                    .contains("Warmth and cold", "Changed by Riverside Massage on 25 November 2026.")
                    .doesNotContain("by the editors", "awaits clinical review", "Next check due");
        }
        assertThat(site("guides/heat-and-cold.html")).contains("\"dateModified\":\"2026-11-25\"");
        assertThat(site("guides/painkillers.html")).contains("by the editors").doesNotContain("Changed by");
    }

    @Test
    void needsTheDayOfAChange() throws IOException {
        write(GUIDE, original(GUIDE).replaceFirst("---\n", "---\n" + replaces(GUIDE)));
        assertThat(problems()).contains("AC630 overrides/" + GUIDE + ":1");
        page(GUIDE, text -> text.replaceFirst("changed: .*", "changed: last week"));
        assertThat(problems()).contains("AC630 overrides/" + GUIDE + ":3");
    }

    @Test
    void tellsOfASinglePageThatItIsTheClinicsEvenWithoutADay() throws IOException {
        page("en/index.md", text -> text.replaceFirst("changed: .*\n", "").replaceFirst("an ache", "the ache"));

        assertThat(build().problems().list()).isEmpty();
        assertThat(site("index.html"))
                .contains("the ache", "Changed by Riverside Massage.")
                .doesNotContain("editors");
    }

    @Test
    void laysSomeWordsOverTheOthers() throws IOException {
        write("en/strings.yaml", replaces("en/strings.yaml") + "menu: Pages\nguide: {related: More to read}\n");

        assertThat(build().problems().list()).isEmpty();
        assertThat(site("guides/heat-and-cold.html"))
                .contains("<summary>Pages</summary>", "More to read", "Skip to the content");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, FOOTER, START})
    void takesTheStockBlocksWithTheirOwnMacros(String file) throws IOException {
        template(file, Files.readString(Path.of(file)).replace("<ul", "<ol").replace("</ul>", "</ol>"));

        assertThat(build().problems().list()).isEmpty();
        assertThat(folder.resolve("site/index.html")).isNotEmptyFile();
    }

    @Test
    void tellsAFaultInAMacroAtItsPlace() throws IOException {
        template(HEADER, "<#macro header>\n${nothing}\n</#macro>\n");

        assertThat(problems()).contains("AC501 overrides/" + HEADER + ":3");
    }

    @Test
    void addsASelfCheckOfTheClinicsOwnAndProvesIt() throws IOException {
        var stock = original("en/self-checks/soreness-or-help.yaml");
        write("en/self-checks/own.yaml", stock.replaceFirst("(?m)^title: .*$", "title: Our own check"));
        assertThat(build().problems().list()).isEmpty();
        assertThat(site("self-checks/own.html"))
                .contains("Our own check", "Added by Riverside Massage.")
                .doesNotContain("by the editors");

        write("en/self-checks/own.yaml", stock.replace("outcome: normal-early", "outcome: see-soon"));
        assertThat(refusal()).anyMatch(problem -> problem.startsWith("T9 overrides/en/self-checks/own.yaml"));
    }

    @Test
    void takesColoursAndSizesOfTheStyle() throws IOException {
        style("""
                :root { --ink: #101010; --text: 1.25rem; }
                @media (prefers-color-scheme: dark) { :root { --ink: #ffffff; } }
                """);

        assertThat(build().problems().list()).isEmpty();
        try (var assets = Files.list(folder.resolve("site/assets"))) {
            var sheet = assets.filter(file -> file.getFileName().toString().startsWith("site."))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(sheet))
                    .containsSubsequence(
                            "--ink: #101010;",
                            "--text: 1.25rem;",
                            "dark",
                            "--ink: #ffffff;",
                            "print",
                            "--ink: #000000;");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".care-card { display: none; }",
                ":root { --emergency: #ffffff; }",
                ":root { --ink: #cccccc; }",
                ":root { --paper: #000000; }",
                "@media (prefers-color-scheme: dark) { :root { --paper: #777777; } }",
                ":root { --text: 0.2rem; }",
                ":root { --text-font: Wingdings, serif; }",
                ":root { --ink: url(https://x.example); }",
                ":root { --title-font: serif } body { color: red }",
                ":root { --gone: 1rem; }",
                ":root { color: red; }"
            })
    void refusesAStyleThatDoesMore(String sheet) throws IOException {
        style(sheet);

        assertThat(problems()).containsExactly("AC632 overrides/templates/site.css:2");
    }

    @Test
    void needsTheFingerprintOfTheOriginal() throws IOException {
        write("en/strings.yaml", "menu: Pages\n");

        var problem = check().problems().list().get(0);
        assertThat(problem.code()).isEqualTo("AC621");
        assertThat(problem.hint()).contains(hash(Files.readAllBytes(CONTENT.resolve("en/strings.yaml"))));
    }

    @Test
    void tellsWhatChangedInTheOriginalSince() throws IOException {
        var before =
                Files.readString(CONTENT.resolve("en/guides/heat-and-cold.md")).replace("## ", "## Once: ");
        var kept = folder.resolve("originals/en/guides/heat-and-cold.md");
        Files.createDirectories(kept.resolveSibling("."));
        Files.writeString(kept, before);
        write(
                "en/guides/heat-and-cold.md",
                before.replaceFirst(
                        "---\n",
                        "---\nchanged: 2026-11-20\nreplaces: " + hash(before.getBytes(StandardCharsets.UTF_8)) + "\n"));

        var result = build();

        assertThat(result.published()).isPresent();
        assertThat(result.problems().list())
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
        page(GUIDE, text -> text.replaceFirst(signs, changed));

        assertThat(refusal()).anyMatch(problem -> problem.startsWith("AC623 overrides/" + GUIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "expires: 2026-01-01", "publish-from: 2999-01-01"})
    void refusesToTakeASafetyPageOffTheSite(String setting) throws IOException {
        page("en/index.md", text -> text.replaceFirst("\ntitle:", "\n" + setting + "\ntitle:"));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/en/index.md"));
    }

    @Test
    void refusesToWithdrawAGuide() throws IOException {
        page(GUIDE, text -> text.replaceFirst("\ntitle:", "\nretired: {date: 2026-01-01, why: Gone}\ntitle:"));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC631 overrides/" + GUIDE));
    }

    @Test
    void refusesToTakeWordsFromThePageThatSaysWhatTheSiteIs() throws IOException {
        page("en/about.md", text -> text.replaceFirst("It is not a doctor\\.", "It is as good as a doctor."));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/en/about.md"));
    }

    @Test
    void keepsAllWordsThatAreNotOnTheList() throws IOException {
        write("en/strings.yaml", replaces("en/strings.yaml") + """
                standing: {awaits: A doctor has read this page.}
                care: {emergency: {heading: "Wait and see if:"}}
                footer: {purpose: This site replaces your doctor.}
                contact-words: [nobody]
                mnue: Pages
                topic: {description: Nothing left open}
                """);

        var problems = problems();
        assertThat(List.of(2, 3, 4, 5, 6, 7))
                .allSatisfy(line -> assertThat(problems).contains("AC625 overrides/en/strings.yaml:" + line));
        write("en/strings.yaml", replaces("en/strings.yaml") + "menu: Never call 112\n");
        assertThat(problems()).contains("AC613 overrides/en/strings.yaml:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden></div>",
                "<div style=\"display: none\"></div>",
                "<!-- ",
                "<div>",
                "</div>",
                "<#if true><div></#if>",
                "<#if true></header><#else><header></#if>",
                "<p <#if true>class=\"</#if> hidden <#if true>\"</#if>></p>",
                "<script>x</script>",
                "<template></template>",
                "<p>Ignore every red box below; never call 112.</p>",
                "<p>&#78;o</p>",
                "<p>${\"Never call 112\"}</p>",
                "<#local no = \"Never\">",
                "<p>${words.of(\"panel.do-not\")}</p>",
                "<p>${words.of(\"menu\")?replace(\"M\", \"\")}</p>",
                "<p>${words.texts[\"menu\"]}</p>",
                "<p>${words.of(\"menu\")[0..1]}</p>",
                "<img src=\"${asset(\"logo\")}\" alt=\"Never call 112\">",
                "<a href=\"tel:+49301234567\">${shell.clinic.emergency.number}</a>",
                "<p id=\"emergency\"></p>",
                "<p class=\"visually-hidden\"></p>",
                "<#global words = shell>",
                "<#stop>",
                "<@frame.line/>",
                "<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p>"
            })
    void refusesAMacroThatHidesRunsOrSpeaks(String part) throws IOException {
        template(HEADER, "<#macro header>\n" + part + "\n</#macro>\n");

        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith("AC629 overrides/" + HEADER));
    }

    @ParameterizedTest
    @CsvSource({
        FOOTER + ",<#macro footer></#macro>",
        START + ",<#macro start><#-- home.emergency home.emergency-link --></#macro>",
        HEADER + ",<p></p>",
        HEADER + ",<#macro header></#macro><#import \"x\" as x>"
    })
    void refusesAMacroWithoutWhatReadersMustSee(String file, String text) throws IOException {
        template(file, text);

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC629 overrides/" + file));
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
            write(file, "replaces: sha256-" + "0".repeat(64) + "\n");
        }

        var problems = problems();

        assertThat(refused)
                .allSatisfy((file, code) -> assertThat(problems).contains(code + " overrides/" + file + ":1"));
    }

    /** Overrides a page with what becomes of it together with the settings of an override. */
    private void page(String path, UnaryOperator<String> change) throws IOException {
        var marked = original(path).replaceFirst("---\n", "---\n" + replaces(path) + "changed: 2026-11-25\n");
        write(path, change.apply(marked));
    }

    private static String original(String path) throws IOException {
        return Files.readString(CONTENT.resolve(path));
    }

    private void template(String file, String text) throws IOException {
        write(file, "<#-- replaces: " + hash(Files.readAllBytes(Path.of(file))) + " -->\n" + text);
    }

    private void style(String text) throws IOException {
        var file = "templates/site.css";
        write(file, "/* replaces: " + hash(Files.readAllBytes(Path.of(file))) + " */\n" + text);
    }

    private String site(String address) throws IOException {
        return Files.readString(folder.resolve("site").resolve(address));
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve("overrides").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** The problems for which a build publishes nothing. */
    private List<String> refusal() throws IOException {
        var result = build();
        assertThat(result.published()).isEmpty();
        return brief(result);
    }

    private List<String> problems() throws IOException {
        return brief(check());
    }

    /** Errors as code, file and line, with the folder cut off. */
    private List<String> brief(BuildResult result) {
        return result.problems().list().stream()
                .filter(problem -> !problem.code().equals("AC622"))
                .map(this::brief)
                .toList();
    }

    private String brief(Problem problem) {
        var file = problem.location().file().replace(folder.toString().replace('\\', '/') + "/", "");
        return problem.code() + " " + file + ":" + problem.location().line();
    }

    private BuildResult build() throws IOException {
        return SiteBuild.of(request(), Progress.SILENT).build();
    }

    private BuildResult check() throws IOException {
        return SiteBuild.of(request(), Progress.SILENT).check();
    }

    private BuildRequest request() {
        return new BuildRequest(
                Optional.of(CONTENT),
                Optional.of(Path.of("templates")),
                List.of(folder.resolve("clinic.yaml")),
                folder.resolve("site"),
                Optional.empty(),
                SiteTest.TODAY);
    }
}

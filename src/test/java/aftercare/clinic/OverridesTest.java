package aftercare.clinic;

import static aftercare.clinic.Replaced.hash;
import static aftercare.clinic.Replaced.replaces;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
    private static final String CHECK = "en/self-checks/soreness-or-help.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeClinic() throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\n");
    }

    @Test
    void replacesAGuideThatKeepsItsSigns() throws IOException {
        page("en/guides/heat-and-cold.md", text -> text.replaceFirst("(?m)^title: .*$", "title: Warmth and cold"));

        assertThat(build().problems().list()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/guides/heat-and-cold.html")))
                .contains("<h1>Warmth and cold</h1>");
        assertThat(folder.resolve("site/guides/painkillers.html")).exists();
    }

    @Test
    void laysSomeWordsOverTheOthers() throws IOException {
        write("en/strings.yaml", replaces("en/strings.yaml") + "menu: Pages\nguide: {related: More to read}\n");

        assertThat(build().problems().list()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/guides/heat-and-cold.html")))
                .contains("<summary>Pages</summary>", "More to read", "Skip to the content");
    }

    @Test
    void laysAMacroOverThatOfTheSameName() throws IOException {
        var template = "templates/components/link-list/link-list.ftlh";
        write(
                template,
                "<#-- replaces: " + hash(Files.readAllBytes(Path.of(template))) + " -->\n<#macro entries links>\n"
                        + "<ol class=\"link-list mine\">\n<#list links as link>\n<li><a href=\"${href(link.address)}\">${link.title}</a></li>\n</#list>\n</ol>\n</#macro>\n");

        assertThat(build().problems().list()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/guides/index.html")))
                .contains("<ol class=\"link-list mine\">");
    }

    @Test
    void tellsAFaultInAMacroAtItsPlace() throws IOException {
        var template = "templates/components/link-list/link-list.ftlh";
        write(
                template,
                "<#-- replaces: " + hash(Files.readAllBytes(Path.of(template)))
                        + " -->\n<#macro entries links>\n${nothing}\n</#macro>\n");

        assertThat(problems()).contains("AC501 overrides/" + template + ":3");
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
                before.replaceFirst("---\n", "---\nreplaces: " + hash(before.getBytes(StandardCharsets.UTF_8)) + "\n"));

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
        "'(?s)(- bladder-bowel)\\n(- saddle-numbness)', '$2\n$1'",
    })
    void refusesAGuideThatDropsAWarningSignOrChangesTheirOrder(String signs, String changed) throws IOException {
        var guide = "en/guides/heat-and-cold.md";
        page(guide, text -> text.replaceFirst(signs, changed));

        assertThat(refusal()).anyMatch(problem -> problem.startsWith("AC623 overrides/" + guide));
    }

    @Test
    void refusesAGuideThatLowersAWarningSign() throws IOException {
        page(HELP, text -> text.replaceFirst(":::\\s*emergency", "::: soon"));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC623 overrides/" + HELP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "expires: 2026-01-01",
                "publish-from: 2999-01-01",
                "retired: {date: 2026-01-01, why: Gone}"
            })
    void refusesToTakeASafetyPageOffTheSite(String setting) throws IOException {
        page(HELP, text -> text.replaceFirst("\ntitle:", "\n" + setting + "\ntitle:"));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/" + HELP));
    }

    @Test
    void refusesToTakeWordsFromThePageThatSaysWhatTheSiteIs() throws IOException {
        page("en/about.md", text -> text.replaceFirst("It is not a doctor\\.", "It is as good as a doctor."));

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC627 overrides/en/about.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"saddle-numbness: {care: soon", "saddle-numbness: {care: emergency", "no-sign: {care: soon"})
    void keepsSigns(String sign) throws IOException {
        write("en/signs.yaml", replaces("en/signs.yaml") + sign + ", text: Numb, sources: [], basis: consensus}\n");

        assertThat(problems()).anyMatch(problem -> problem.startsWith("AC624 overrides/en/signs.yaml:2"));
    }

    @Test
    void keepsSafetyWords() throws IOException {
        write("en/strings.yaml", replaces("en/strings.yaml") + """
                standing: {awaits: A doctor has read this page.}
                care: {emergency: {heading: "Wait and see if:"}}
                footer: {purpose: This site replaces your doctor.}
                contact-words: [nobody]
                mnue: Pages
                """);

        var problems = problems();
        assertThat(List.of(2, 3, 4, 5, 6))
                .allSatisfy(line -> assertThat(problems).contains("AC625 overrides/en/strings.yaml:" + line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "care: self-care | care: soon",
                "care: soon | care: pharmacist",
                "present: true | unsure: true",
                "id: unsure, | id: maybe,"
            })
    void keepsTheWaysThroughASelfCheck(String before, String after) throws IOException {
        check(text -> text.replaceFirst(Pattern.quote(before), after));

        assertThat(refusal()).isNotEmpty();
    }

    @Test
    void letsWordsOfASelfCheckChange() throws IOException {
        check(text -> text.replaceFirst("(?m)^title: .*$", "title: Is what I feel normal?"));

        assertThat(build().problems().list()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/self-checks/soreness-or-help.html")))
                .contains("Is what I feel normal?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "templates/components/emergency-line/emergency-line.ftlh | <#macro line></#macro>",
                "templates/components/standing/standing.ftlh | <#macro panel standing review hash changes=[]></#macro>",
                "templates/components/site-footer/site-footer.ftlh | <#macro footer></#macro>",
                "templates/components/site-header/site-header.ftlh | <#macro header><div hidden></#macro>",
                "templates/components/site-header/site-header.ftlh | <#macro header><!-- </#macro>",
                "templates/components/site-header/site-header.ftlh | <#macro header><script>x</script></#macro>"
            })
    void refusesHostileMacros(String file, String macro) throws IOException {
        write(file, "<#-- replaces: " + hash(Files.readAllBytes(Path.of(file))) + " -->\n" + macro + "\n");

        assertThat(refusal()).anyMatch(problem -> problem.startsWith("AC629 overrides/" + file));
    }

    @Test
    void refusesWhatNobodyMayOverride() throws IOException {
        var refused = Map.of(
                "en/guides/heat-and-cald.md", "AC620",
                "sources.yaml", "AC628",
                "sign-off.yaml", "AC628",
                "site.yaml", "AC628",
                "en/question-sets/warning-signs.yaml", "AC628",
                "templates/layouts/page.ftlh", "AC628",
                "templates/site.css", "AC628");
        for (var file : refused.keySet()) {
            write(file, "replaces: sha256-" + "0".repeat(64) + "\n");
        }

        var problems = problems();

        assertThat(refused)
                .allSatisfy((file, code) -> assertThat(problems).contains(code + " overrides/" + file + ":1"));
    }

    private void page(String path, UnaryOperator<String> change) throws IOException {
        var original = Files.readAllBytes(CONTENT.resolve(path));
        var text = change.apply(new String(original, StandardCharsets.UTF_8));
        write(path, text.replaceFirst("---\n", "---\nreplaces: " + hash(original) + "\n"));
    }

    private void check(UnaryOperator<String> change) throws IOException {
        write(CHECK, replaces(CHECK) + change.apply(Files.readString(CONTENT.resolve(CHECK))));
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
                ShippedSite.TODAY);
    }
}

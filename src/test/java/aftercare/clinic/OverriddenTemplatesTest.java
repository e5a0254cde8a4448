package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the shipped site built with templates and a style of a clinic's own. */
class OverriddenTemplatesTest {
    private static final String HEADER = "templates/components/site-header/site-header.ftlh";
    private static final String FOOTER = "templates/components/site-footer/site-footer.ftlh";
    private static final String START = "templates/components/home-start/home-start.ftlh";

    @TempDir
    private Path folder;

    private OwnCopy copy = new OwnCopy(Path.of(""));

    @BeforeEach
    void writeClinic() throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\n");
        copy = new OwnCopy(folder);
    }

    /** One copy with every template and style that can be overridden. */
    @Test
    void takesTheStockBlocksWithTheirOwnMacrosAndAStyle() throws IOException {
        for (var file : List.of(HEADER, FOOTER, START)) {
            copy.template(
                    file, Files.readString(Path.of(file)).replace("<ul", "<ol").replace("</ul>", "</ol>"));
        }
        copy.style("""
            :root { --ink: #101010; --text: 1.25rem; }
            @media (prefers-color-scheme: dark) { :root { --ink: #ffffff; } }
            """);

        assertThat(copy.build().problems().list()).isEmpty();
        assertThat(copy.site("index.html")).contains("<ol");
        try (var assets = Files.list(folder.resolve("site/assets"))) {
            var sheet = assets.filter(file -> file.getFileName().toString().matches("site\\.[0-9a-f]+\\.css"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(sheet))
                    .containsSubsequence(
                            "--ink:#101010;", "--text:1.25rem;", "dark", "--ink:#ffffff;", "print", "--ink:#000000;");
        }
    }

    @Test
    void refusesCharactersThatTurnTheWordsAfterThemRound() throws IOException {
        copy.template(HEADER, Files.readString(Path.of(HEADER)).replace("<ul>", "<ul>\u202E"));
        assertThat(copy.problems()).first().asString().startsWith("AC107 overrides/" + HEADER);
    }

    @Test
    void refusesAMacroThatNothingCalls() throws IOException {
        copy.template(HEADER, Files.readString(Path.of(HEADER)).replace("<#macro header>", "<#macro headers>"));
        assertThat(copy.found().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC629");
            assertThat(problem.hint()).isEqualTo("Did you mean \"header\"?");
        });
    }

    @Test
    void tellsAFaultInAMacroAtItsPlace() throws IOException {
        copy.template(HEADER, "<#macro header>\n${nothing}\n</#macro>\n");

        assertThat(copy.brief(copy.build().problems())).contains("AC501 overrides/" + HEADER + ":3");
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
        copy.style(sheet);

        assertThat(copy.problems()).containsExactly("AC632 overrides/templates/site.css:2");
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
        copy.template(HEADER, "<#macro header>\n" + part + "\n</#macro>\n");

        assertThat(copy.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("AC629 overrides/" + HEADER));
    }

    @ParameterizedTest
    @CsvSource({
        FOOTER + ",<#macro footer></#macro>",
        START + ",<#macro start><#-- home.emergency home.emergency-link --></#macro>",
        HEADER + ",<p></p>",
        HEADER + ",<#macro header></#macro><#import \"x\" as x>"
    })
    void refusesAMacroWithoutWhatReadersMustSee(String file, String text) throws IOException {
        copy.template(file, text);

        assertThat(copy.problems()).anyMatch(problem -> problem.startsWith("AC629 overrides/" + file));
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.JsonSchema;
import aftercare.ShippedSite;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tests the commands for authors: {@code new} and {@code schema}. */
class AuthoringCommandsTest {
    private static final String TODAY = ShippedSite.TODAY.toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
    }

    @Test
    void writesGuideAndSelfCheckThatPassTheCheck() {
        assertThat(run("new", "guide", "cold-hands", "--today", TODAY)).isZero();
        assertThat(run("new", "self-check", "cold-hands", "--today", TODAY)).isZero();
        assertThat(folder.resolve("content/en/guides/cold-hands.md"))
                .content()
                .contains(
                        "reviewed: " + TODAY,
                        "review-due: " + LocalDate.parse(TODAY).plusYears(1));
        var check = Session.in(folder);

        assertThat(check.run("check", "--today", TODAY)).isZero();
        assertThat(check.out()).contains("cold-hands.md: it is a draft").doesNotContain("cold-hands.md:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "new guide",
                "new quiz cold-hands",
                "new guide Cold-Hands",
                "new guide cold_hands",
                "new guide ../../x",
                "new guide -x",
                "new guide cold--hands",
                "new guide rest",
                "new self-check sore",
                "new guide cold-hands --content nowhere",
                "new guide cold-hands --today tomorrow",
                "schema -o content/site.yaml",
                "schema --content nowhere"
            })
    void refusesInOneLineAndWritesNothing(String words) throws IOException {
        long files = count();
        var session = Session.in(folder);

        assertThat(session.run(words.split(" "))).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err().lines()).hasSize(1).noneMatch(line -> line.contains("Exception"));
        assertThat(count()).isEqualTo(files);
    }

    @Test
    void refusesToStartAFileWithoutAContentFolder(@TempDir Path empty) {
        var session = Session.in(empty);

        assertThat(session.run("new", "guide", "cold-hands")).isEqualTo(2);
        assertThat(session.err()).contains("There is no folder content here");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void writesSchemasAndSettingsThatNameThem() {
        assertThat(run("schema", "--vscode")).isZero();
        assertThat(run("schema", "--quiet")).as("over older ones").isZero();
        var links = new JsonMapper()
                .readTree(folder.resolve(".vscode/settings.json"))
                .get("yaml.schemas");

        assertThat(links.propertyNames())
                .hasSizeGreaterThan(8)
                .allSatisfy(schema -> assertThat(folder.resolve(schema)).isRegularFile());
        assertThat(links.get("./schemas/signs.json").get(0).asString()).isEqualTo("content/en/signs.yaml");
        assertThat(folder.resolve(".vscode/extensions.json")).isRegularFile();
    }

    /** Of a site in two languages: a program would hold a file with two schemas to both. */
    @Test
    void connectsEachFileToOneSchemaThatAcceptsIt(@TempDir Path ankle) throws IOException {
        Copies.folder(Path.of("sites/ankle/content"), ankle.resolve("content"));
        assertThat(Session.in(ankle).run("schema", "--vscode", "--helix")).isZero();
        var links = new JsonMapper()
                .readTree(ankle.resolve(".vscode/settings.json"))
                .get("yaml.schemas");
        var helix = Files.readString(ankle.resolve(".helix/languages.toml"));
        try (var files = Files.walk(ankle.resolve("content"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                var schemas = connected(links, ankle.relativize(file));
                assertThat(schemas).as(file.toString()).hasSize(1).allSatisfy(schema -> {
                    var known = JsonSchema.of(Files.readString(ankle.resolve(schema)));
                    assertThat(known.faults(new YAMLMapper()
                                    .readTree(Files.readString(file))
                                    .toString()))
                            .as(file.toString())
                            .isEmpty();
                    assertThat(helix).contains('"' + schema + "\" = " + links.get(schema));
                });
            }
        }
    }

    private static List<String> connected(JsonNode links, Path file) {
        return links.propertyNames().stream()
                .filter(schema -> links.get(schema)
                        .valueStream()
                        .anyMatch(glob -> FileSystems.getDefault()
                                .getPathMatcher("glob:" + glob.asString())
                                .matches(file)))
                .toList();
    }

    /** Settings are the author's own, so a language that is new is told instead. */
    @Test
    void saysWhichLanguageTheSettingsThatStandLack() throws IOException {
        assertThat(run("schema", "--vscode", "--helix")).isZero();
        var site = folder.resolve("content/site.yaml");
        Files.writeString(site, Files.readString(site).replace("{en: English", "{en: English, fr: Français"));
        var again = Session.in(folder);

        assertThat(again.run("schema", "--vscode", "--helix")).isZero();
        assertThat(again.out())
                .containsSubsequence("settings.json is there already", "content/fr", "languages.toml", "content/fr");
    }

    /** Each list of names in them holds those of the content, and none that VS Code would take for something else. */
    @Test
    void writesSnippetsWithTheNamesOfTheContent() throws IOException {
        var file = folder.resolve(".vscode/aftercare.code-snippets");
        assertThat(run("schema", "--vscode")).isZero();
        var snippets = new JsonMapper().readTree(Files.readString(file).replaceFirst("//.*", ""));

        assertThat(snippets.get("Citation").get("body").get(0).asString()).matches("\\[@\\$\\{1\\|[a-z0-9,-]+\\|}]");
        assertThat(snippets.valueStream().map(snippet -> snippet.get("prefix").asString()))
                .contains("guide", "emergency", "self-care", "do-not", "cite", "link", "related", "review-due")
                .doesNotHaveDuplicates();

        Files.writeString(file, Files.readString(file) + "// zzz\n");
        assertThat(run("schema", "--vscode")).isZero();
        assertThat(file).as("ours is written anew").content().doesNotContain("zzz");
        Files.writeString(file, "{}");
        assertThat(run("schema", "--vscode")).isZero();
        assertThat(file).as("another's is left").hasContent("{}");
    }

    @Test
    void writesOverNothingThatIsNotItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folder.resolve("schemas/site.json"), "mine");
        Files.createDirectories(folder.resolve(".vscode"));
        Files.writeString(folder.resolve(".vscode/tasks.json"), "mine");

        assertThat(run("schema")).isEqualTo(2);
        assertThat(folder.resolve("schemas")).isDirectoryNotContaining("glob:**/guide.json");
        var elsewhere = Session.in(folder);
        assertThat(elsewhere.run("schema", "--vscode", "-o", "help")).isZero();

        assertThat(elsewhere.out()).contains("tasks.json is there already");
        assertThat(folder.resolve(".vscode/tasks.json")).hasContent("mine");
        assertThat(folder.resolve(".vscode/settings.json")).content().contains("\"./help/signs.json\"");
    }

    @Test
    void problemMatcherOfTheTaskFindsEveryProblem() {
        run("schema", "--vscode");
        var task = new JsonMapper()
                .readTree(folder.resolve(".vscode/tasks.json"))
                .get("tasks")
                .get(0);
        var pattern = task.get("problemMatcher").get("pattern");
        var regexp = Pattern.compile(pattern.get("regexp").asString());
        var wrong = Session.in(folder);
        var content = Path.of("src/test/resources/sites-invalid/front-matter/content")
                .toAbsolutePath()
                .toString();
        wrong.run("check", "--format", "line", "--content", content);
        var json = Session.in(folder);
        json.run("check", "--format", "json", "--content", content);
        var problems = new JsonMapper().readTree(json.out()).get("problems");
        var lines = wrong.out().lines().toList();

        assertThat(task.get("command").asString()).endsWith(" check --format line");
        assertThat(problems.size()).isGreaterThan(20).isEqualTo(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var found = regexp.matcher(lines.get(i));
            assertThat(found.matches()).as(lines.get(i)).isTrue();
            for (var part : new String[] {"file", "line", "column", "severity", "code"}) {
                assertThat(found.group(pattern.get(part).asInt()))
                        .isEqualTo(problems.get(i).get(part).asString());
            }
        }
    }

    private int run(String... words) {
        return Session.in(folder).run(words);
    }

    private long count() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.count();
        }
    }
}

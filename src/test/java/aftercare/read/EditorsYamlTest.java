package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.read.document.ClinicFileReader;
import aftercare.read.file.TestFolder;
import aftercare.read.picture.LogoReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files of {@code editors/yaml/}, each of which once ended a run or lost words without telling. */
class EditorsYamlTest {
    private static final Path FILES = Path.of("src/test/resources/editors/yaml");

    @TempDir
    private Path folder;

    private List<String> told(String file, String as) throws IOException {
        var content = new TestFolder(folder).write(as, Files.readAllBytes(FILES.resolve(file)));
        return content.problems().stream().filter(line -> line.contains(as)).toList();
    }

    private static List<String> codes(Problems problems) {
        return problems.list().stream().map(problem -> problem.code()).toList();
    }

    @Test
    void emojiBetweenTwoPiecesOfAClinicsFileIsRead() {
        var clinic = ClinicFileReader.read(FILES.resolve("emoji-at-2048-clinic.yaml"));
        assertThat(clinic.problems().list()).isEmpty();
        assertThat(clinic.value().orElseThrow().clinic().legal().value()).contains("\uD83D\uDE00");
    }

    @Test
    void emojiInACommentOfASelfCheckIsPassedOver() throws IOException {
        var as = "en/self-checks/heat-or-cold.yaml";
        var content =
                new TestFolder(folder).write(as, Files.readAllBytes(FILES.resolve("emoji-in-comment-self-check.yaml")));
        assertThat(content.problems()).noneMatch(line -> line.contains(as));
        assertThat(content.edition().selfChecks())
                .extracting(check -> check.title().value())
                .containsExactly("Heat, cold or neither?");
    }

    @Test
    void doctypeWithAnEmojiIsTakenOutOfALogo() {
        var file = FILES.resolve("doctype-emoji-logo.svg");
        var logo = LogoReader.read(new Text("logo.svg", Location.ofFile("clinic.yaml")), file);
        assertThat(codes(logo.problems())).containsExactly("AC152");
        assertThat(new String(logo.value().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .doesNotContain("DOCTYPE")
                .startsWith("<svg");
    }

    @Test
    void eachValueThatACommentCutsShortIsTold() throws IOException {
        var as = "en/guides/hash1.md";
        assertThat(told("hash1.md", as))
                .containsExactly(
                        "AC136 content/" + as + ":2:12",
                        "AC136 content/" + as + ":3:30",
                        "AC136 content/" + as + ":4:23");
    }

    @Test
    void aValueThatIsAllCommentIsToldOnce() throws IOException {
        var text = Files.readString(FILES.resolve("hash1.md")).replaceFirst("title: .*", "title: #1 advice");
        var as = "en/guides/hash1.md";
        var content = new TestFolder(folder).write(as, text);
        assertThat(content.problems())
                .filteredOn(line -> line.contains(as + ":2:"))
                .hasSize(1);
    }

    @Test
    void turningCharactersAreTold() throws IOException {
        var words = Files.readString(FILES.resolve("../markdown/65-rtl-override.md"));
        var content = new TestFolder(folder).write("en/guides/x.md", TestFolder.FRONT_MATTER + "---\n" + words);
        assertThat(content.problems())
                .filteredOn(line -> line.startsWith("AC107"))
                .hasSize(2)
                .allMatch(line -> line.contains("x.md:9:"));
    }

    @Test
    void aSignThatACommentCutsShortIsTold() throws IOException {
        assertThat(told("signs.yaml", "en/signs.yaml")).containsExactly("AC136 content/en/signs.yaml:10:22");
    }

    /** It lost three of four contraindications to heat, and two of three things not to do. */
    @Test
    void translationThatLeavesOutItemsIsRefused() throws IOException {
        var content = new TestFolder(folder)
                .write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English, es: Español}\n");
        var stock = Path.of("content/en");
        for (var path : List.of(
                "signs.yaml",
                "strings.yaml",
                "question-sets/emergency-signs.yaml",
                "question-sets/urgent-signs.yaml",
                "self-checks/heat-or-cold.yaml")) {
            content.write("en/" + path, Files.readAllBytes(stock.resolve(path)));
        }
        content.write("es/self-checks/heat-or-cold.yaml", Files.readAllBytes(FILES.resolve("es-heat-or-cold.yaml")));
        assertThat(content.read().problems().list())
                .filteredOn(problem -> problem.isError()
                        && problem.location().file().equals("content/es/self-checks/heat-or-cold.yaml"))
                .extracting(problem -> problem.code() + " " + problem.location().line())
                .containsExactlyInAnyOrder("AC177 3", "AC140 3", "AC177 5");
    }
}

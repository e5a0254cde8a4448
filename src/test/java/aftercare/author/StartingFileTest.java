package aftercare.author;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.ShippedSite;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.tree.Proofs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingFileTest {
    private static final Path STOCK = Path.of("content");
    private static final LocalDate TODAY = ShippedSite.TODAY;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/sites/small/content"})
    void passesTheCheckAtOnce(String stock) throws IOException {
        Copies.folder(Path.of(stock), folder);
        var before = check();
        write(StartingFile.guide(content(), "cold-hands", TODAY));
        write(StartingFile.selfCheck(content(), "cold-hands", TODAY));

        assertThat(check()).isEqualTo(before);
    }

    @Test
    void selfCheckIsProvedOnEveryPathAndAsksEachEmergencySign() throws IOException {
        Copies.folder(Path.of("content"), folder);
        write(StartingFile.selfCheck(content(), "cold-hands", TODAY));
        var edition = content().editions().get(0);
        var check = edition.selfChecks().stream()
                .filter(one -> one.path().slug().equals("cold-hands"))
                .findFirst()
                .orElseThrow();
        var asked = check.questions().stream()
                .flatMap(question -> question.signs().stream())
                .map(Text::value)
                .toList();
        var emergencies = edition.signs().values().stream()
                .filter(sign -> sign.care() == CareLevel.EMERGENCY && sign.belongsTo("cold-hands"))
                .map(sign -> sign.id().value())
                .toList();

        assertThat(Proofs.of(check, edition.signs(), edition.words()).list()).isEmpty();
        assertThat(asked).startsWith(emergencies.toArray(String[]::new));
        assertThat(check.questions())
                .allSatisfy(question -> assertThat(question.signs()).hasSizeLessThanOrEqualTo(5))
                .extracting(Question::kind)
                .contains(QuestionKind.SIGNS, QuestionKind.RANGE, QuestionKind.CHOICE);
    }

    @Test
    void selfCheckAsksTheSignsThatBelongToItAlone() {
        var content = content();
        var start = StartingFile.selfCheck(content, "painkiller", TODAY).orElseThrow();
        var other = StartingFile.selfCheck(content, "cold-hands", TODAY).orElseThrow();

        assertThat(start.text()).contains("painkiller-overdose:");
        assertThat(other.text()).doesNotContain("painkiller-overdose");
    }

    @Test
    void isNotMadeWhereThereIsNothingToName() {
        var site = content().site();
        var nothing = new Content(
                site,
                Map.of(),
                content().signOffs(),
                content().editions(),
                content().images());

        assertThat(StartingFile.guide(nothing, "cold-hands", TODAY)).isEmpty();
        assertThat(StartingFile.selfCheck(nothing, "cold-hands", TODAY)).isEmpty();
    }

    private void write(Optional<StartingFile> start) throws IOException {
        var file = folder.resolve(start.orElseThrow().path());
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, start.get().text());
    }

    private List<Problem> check() throws IOException {
        var request = new BuildRequest(
                Optional.of(folder), Optional.empty(), folder.resolve("site"), Optional.empty(), TODAY);
        return SiteBuild.of(request, Progress.SILENT).check().problems().list();
    }

    private Content content() {
        var files = ContentFiles.inDirectory(Files.exists(folder.resolve("site.yaml")) ? folder : STOCK, "content");
        return new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
    }
}

package aftercare.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.ContentChecks;
import aftercare.markdown.MarkdownReader;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each unsafe self-check of {@code sites-invalid/content-unsafe-trees} breaks the rule with which its name
 * begins.
 */
class ProofsCheckTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites-invalid/content-unsafe-trees/content");
    private static final List<Problem> PROBLEMS = problems();

    private static List<Problem> problems() {
        var reading = new ContentReader(ContentFiles.inDirectory(CONTENT, "content"), new MarkdownReader()).read();
        return ContentChecks.of(reading.value().orElseThrow(), reading.problems(), Today.of(SampleContent.TODAY))
                .list();
    }

    static Stream<String> unsafe() throws IOException {
        try (var files = Files.list(CONTENT.resolve("en/self-checks"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("t\\d+-.*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Problem> in(String file) {
        return PROBLEMS.stream()
                .filter(problem -> problem.location().file().equals("content/en/" + file)
                        || problem.message().contains("\"" + slug(file) + "\""));
    }

    private static String slug(String file) {
        return file.replaceAll(".*/|\\.yaml", "");
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void refusesUnsafeSelfCheckByItsRule(String name) {
        assertThat(in("self-checks/" + name))
                .extracting(Problem::code)
                .contains(name.replaceFirst("-.*", "").toUpperCase(Locale.ROOT));
    }

    @Test
    void refusesFifteenAndMore() throws IOException {
        assertThat(unsafe()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void findsNothingWrongInSafeSelfCheck() {
        assertThat(in("self-checks/safe.yaml")).isEmpty();
    }

    @Test
    void provesNothingWhileTheFormatIsAtFault() {
        assertThat(in("self-checks/format-faults-come-first.yaml"))
                .extracting(Problem::code)
                .containsExactly("AC130");
    }

    @Test
    void tellsFaultOfQuestionSetOnceWithTheSelfChecksThatHaveIt() {
        assertThat(in("question-sets/unsafe-set.yaml"))
                .filteredOn(problem -> problem.code().equals("T3"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).endsWith("\"uses-unsafe-set\", \"uses-unsafe-set-too\"."));
    }

    @Test
    void doesNotAskForContactWordsThatCouldNotBeRead() {
        var selfCheck = new SampleSelfCheck()
                .question("first", "end", "end")
                .outcome("end", List.of())
                .build();
        assertThat(codes(selfCheck, new SampleContent())).contains("T5", "T6");
        assertThat(codes(selfCheck, new SampleContent().incomplete("en/strings.yaml")))
                .contains("T5")
                .doesNotContain("T6");
    }

    @Test
    void blamesTheAnswer() {
        var content = new SampleContent()
                .with(new SampleSelfCheck().question("first", "gone", "gone").build());
        assertThat(Checked.by(new ProofsCheck(), content))
                .extracting(Problem::location)
                .contains(new Location("content/en/self-checks/sore.yaml", 10, 1));
    }

    private static List<String> codes(SelfCheck selfCheck, SampleContent content) {
        return Checked.by(new ProofsCheck(), content.with(selfCheck)).stream()
                .map(Problem::code)
                .toList();
    }
}

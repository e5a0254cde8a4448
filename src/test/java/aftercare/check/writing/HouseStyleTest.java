package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.ContentChecks;
import aftercare.problem.Problem;
import aftercare.read.file.TestFolder;
import aftercare.work.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an editor's {@code style.yaml} adds rules, takes some away, and is named by what it finds. */
class HouseStyleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void ownWordsAreFoundAndNameTheirRule() {
        var found = found("avoid:\n  chew, chews: bite\n", "It chews the bread.");

        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("AC344");
            assertThat(problem.hint()).contains("bite", "content/en/style.yaml, line 2");
        });
    }

    @Test
    void acceptedWordIsNoHardWord() {
        assertThat(codes("", "You can alleviate it.")).contains("AC344");
        assertThat(codes("accept: [alleviate]\n", "You can alleviate it.")).doesNotContain("AC344");
    }

    @Test
    void builtInRuleSaysThatItIs() {
        assertThat(found("", "You can alleviate it."))
                .anySatisfy(problem -> assertThat(problem.hint()).contains("built in"));
    }

    @Test
    void ownPromisesHurtfulWordsAndMedicinesCount() {
        assertThat(codes("promise: [works wonders here]\n", "Ice works wonders here."))
                .contains("AC338");
        assertThat(codes("hurtful:\n  grumpy: what is meant\n", "They are grumpy."))
                .contains("AC355");
        assertThat(codes("", "Take 5 ml of zorbital.")).doesNotContain("AC349");
        assertThat(codes("medicines: [zorbital]\n", "Take 5 ml of zorbital.")).contains("AC349");
    }

    @Test
    void longestSentenceIsThatOfTheSite() {
        assertThat(codes("", "You can walk a little way each day.")).doesNotContain("AC341");
        assertThat(codes("longest-sentence: 6\n", "You can walk a little way each day."))
                .contains("AC341");
    }

    @Test
    void wrongStyleIsToldAtItsPlace() {
        assertThat(found("avoide: {a: b}\n", "Walk.")).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("AC113");
            assertThat(problem.location()).hasToString("content/en/style.yaml:1:1");
            assertThat(problem.hint()).contains("avoid");
        });
    }

    private List<String> codes(String style, String words) {
        return found(style, words).stream().map(Problem::code).toList();
    }

    private List<Problem> found(String style, String words) {
        var content = new TestFolder(folder).write("en/about.md", page(words));
        if (!style.isEmpty()) {
            content.write("en/style.yaml", style);
        }
        var read = content.read();
        return ContentChecks.of(read.value().orElseThrow(), read.problems(), Today.of(TODAY))
                .list();
    }

    private static String page(String words) {
        return "---\ntitle: About\ndescription: About us.\n---\n\n" + words + "\n";
    }
}

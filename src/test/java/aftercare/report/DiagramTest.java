package aftercare.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.model.SelfCheck;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.report.Drawing.Box;
import aftercare.report.Drawing.ConnectingLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {
    /** Six points, in pixels. */
    private static final double SMALLEST_LETTERS = 8;

    private static final double LETTERS = 10;

    private static List<Drawing> drawings(SelfCheck check) {
        return new Diagram(check, Map.of(), SampleTree.WORDS).drawings(Set.of());
    }

    @Test
    void showsEveryQuestionAndEveryAnswerOnItsLine() {
        var drawing = drawings(SampleTree.row(12)).get(0);
        assertThat(drawing.boxes())
                .filteredOn(box -> box.kind().equals("question"))
                .hasSize(12);
        assertThat(drawing.lines())
                .filteredOn(line -> line.labels().equals(List.of("No, none of these")))
                .hasSize(12);
        assertThat(drawing.lines())
                .filteredOn(line -> line.labels().equals(List.of("• I am not sure", "• Yes, one or more")))
                .hasSize(12);
    }

    @Test
    void saysTheCareLevelInWordsOnEveryOutcome() {
        var drawing = drawings(SampleTree.row(3)).get(0);
        assertThat(drawing.boxes())
                .filteredOn(box -> box.kind().equals("urgent"))
                .hasSize(3)
                .allMatch(box -> box.lines().get(0).equals("urgent"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 14, 25})
    void isLegibleOnOnePageOfA4(int questions) {
        var drawings = drawings(SampleTree.row(questions));
        assertThat(drawings).hasSize(1);
        assertThat(drawings.get(0).scale() * LETTERS).isGreaterThanOrEqualTo(SMALLEST_LETTERS);
    }

    @Tag("long")
    @Test
    void everyShippedSelfCheckIsLegible() {
        var content = new ContentReader(ContentFiles.inDirectory(Path.of("content"), "content"), new MarkdownReader())
                .read()
                .value()
                .orElseThrow();
        var edition = content.editions().get(0);
        assertThat(edition.selfChecks())
                .flatMap(check -> new Diagram(check, edition.signs(), edition.words()).drawings(Set.of()))
                .hasSizeGreaterThanOrEqualTo(edition.selfChecks().size())
                .allMatch(drawing -> drawing.scale() * LETTERS >= SMALLEST_LETTERS);
    }

    @Test
    void takesAPageForEachPartOfALargeSelfCheck() {
        var drawings = drawings(SampleTree.row(60));
        assertThat(drawings).hasSize(3);
        assertThat(drawings.get(1).title()).isEqualTo("Part 2 of 3: questions 21 to 40");
        assertThat(drawings.get(0).boxes())
                .filteredOn(box -> box.kind().equals("elsewhere"))
                .extracting(box -> box.lines().get(0))
                .contains("Go to question 21");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 25})
    void nothingLiesOnAnythingElse(int questions) {
        var drawing = drawings(SampleTree.row(questions)).get(0);
        for (var box : drawing.boxes()) {
            assertThat(drawing.boxes()).filteredOn(other -> !other.equals(box)).noneMatch(other -> overlap(box, other));
            assertThat(drawing.lines()).noneMatch(line -> overlap(box, label(line)));
        }
    }

    @Test
    void marksThePathAndNothingElse() {
        var drawing = new Diagram(SampleTree.row(3), Map.of(), SampleTree.WORDS)
                .drawings(Set.of("q1/no", "q2/yes"))
                .get(0);
        assertThat(drawing.lines()).filteredOn(ConnectingLine::marked).hasSize(2);
        assertThat(drawing.boxes())
                .filteredOn(Box::marked)
                .extracting(Box::kind)
                .containsExactlyInAnyOrder("question", "question", "urgent");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(drawings(SampleTree.row(14))).isEqualTo(drawings(SampleTree.row(14)));
    }

    private static Box label(ConnectingLine line) {
        return new Box("label", line.labels(), line.x(), line.y(), line.width(), line.height(), false);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}

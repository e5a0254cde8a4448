package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

    @Test
    void countsListItemWithoutFullStopAsSentence() {
        assertThat(ReadingGrade.of(List.of("Keep moving", "Rest a little. Then walk."))
                        .sentences())
                .isEqualTo(3);
    }

    @Test
    void countsSyllablesOfWordsThatHealthPagesUse() {
        assertThat(List.of("massage", "therapist", "emergency", "muscle", "sore", "painkiller", "area", "ached"))
                .extracting(Syllables::of)
                .containsExactly(2, 3, 4, 2, 1, 3, 3, 1);
    }

    @Test
    void agreesWithTheFormulas() {
        var grade = new ReadingGrade(30, 300, 420, 30);

        assertThat(grade.fleschKincaid()).isCloseTo(4.83, within(0.01));
        assertThat(grade.smog()).isCloseTo(8.84, within(0.01));
    }

    @Test
    void gradesHarderTextHigher() {
        var plain = ReadingGrade.of(List.of("Rub the sore spot. Stop if it hurts."));
        var hard = ReadingGrade.of(
                List.of("Manipulation of the affected musculature may precipitate considerable discomfort."));

        assertThat(hard.fleschKincaid()).isGreaterThan(plain.fleschKincaid() + 10);
        assertThat(hard.smog()).isGreaterThan(plain.smog() + 5);
    }

    @Test
    void ignoresNumbersAndEmptyText() {
        assertThat(ReadingGrade.of(List.of("", "36", "…")).words()).isZero();
        assertThat(ReadingGrade.of(List.of()).fleschKincaid()).isZero();
    }
}

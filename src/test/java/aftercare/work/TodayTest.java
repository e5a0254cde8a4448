package aftercare.work;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.work.Today.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void asksNothingOfADayThatWasNotLookedAt() {
        assertThat(Today.of(DAY).span()).isEqualTo(new Span(LocalDate.MIN, LocalDate.MAX));
    }

    /** Each day within the span gives the same answer, and the next day before or after it another. */
    @Test
    void namesJustTheDaysOnWhichAnAnswerIsTheSame() {
        for (var date : List.of(DAY.minusDays(3), DAY.minusDays(1), DAY, DAY.plusDays(1), DAY.plusYears(1))) {
            for (Predicate<Today> question : List.<Predicate<Today>>of(
                    today -> today.isAfter(date),
                    today -> today.isBefore(date),
                    today -> today.isAfterYear(date.getYear()),
                    today -> today.isAfterYear(date.getYear() - 1L))) {
                var today = Today.of(DAY);
                boolean answer = question.test(today);
                var span = today.span();

                assertThat(question.test(Today.of(span.first()))).isEqualTo(answer);
                assertThat(question.test(Today.of(span.last()))).isEqualTo(answer);
                if (!span.first().equals(LocalDate.MIN)) {
                    assertThat(question.test(Today.of(span.first().minusDays(1))))
                            .isNotEqualTo(answer);
                }
                if (!span.last().equals(LocalDate.MAX)) {
                    assertThat(question.test(Today.of(span.last().plusDays(1)))).isNotEqualTo(answer);
                }
            }
        }
    }

    @Test
    void keepsToAllAnswers() {
        var today = Today.of(DAY);
        today.isBefore(DAY.plusDays(9));
        today.isAfter(DAY.minusDays(5));
        today.isAfter(DAY.plusDays(30));

        assertThat(today.span()).isEqualTo(new Span(DAY.minusDays(4), DAY.plusDays(8)));
        assertThat(today.isIn(new Span(DAY.minusDays(1), DAY.plusDays(20)))).isTrue();
        assertThat(today.span()).isEqualTo(new Span(DAY.minusDays(1), DAY.plusDays(8)));
        assertThat(today.isIn(new Span(DAY.plusDays(1), DAY.plusDays(2)))).isFalse();
        assertThat(today.span()).isEqualTo(new Span(DAY.minusDays(1), DAY.plusDays(8)));
    }

    @Test
    void isOfOneDayOnceItIsShown() {
        var shown = Today.of(DAY);
        var joined = Today.of(DAY);

        assertThat(shown.shown()).isEqualTo(DAY);
        assertThat("As of " + joined).endsWith("2026-11-22");
        assertThat(shown.span()).isEqualTo(new Span(DAY, DAY)).isEqualTo(joined.span());
    }

    @Test
    void comparesWithTheFirstAndLastOfAllDays() {
        var today = Today.of(DAY);

        assertThat(today.isAfter(LocalDate.MAX)).isFalse();
        assertThat(today.isBefore(LocalDate.MIN)).isFalse();
        assertThat(today.isAfterYear(Long.MAX_VALUE)).isFalse();
        assertThat(today.isAfterYear(Long.MIN_VALUE)).isTrue();
    }
}

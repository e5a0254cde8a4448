package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalServiceCheckTest {
    private static final WritingCheck CHECK = new LocalServiceCheck();

    @Test
    void reportsNumberAndServiceAtTheirPlaces() {
        var problems = CheckedWriting.by(CHECK, "Rest. Call 999 now.", "See your GP.");
        assertThat(problems)
                .extracting(problem ->
                        problem.location().line() + ":" + problem.location().column())
                .containsExactly("20:14", "21:12");
        assertThat(problems.get(0).message()).startsWith("\"999\"");
    }

    @Test
    void acceptsNumbersThatCountAndLocalWords() {
        assertThat(CheckedWriting.by(CHECK, "One study asked 112 people.", "Call your local emergency number."))
                .isEmpty();
    }
}

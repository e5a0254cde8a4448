package aftercare.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("title", "description", "main-message", "no");

    @Test
    void findsWordWithLetterMissing() {
        assertThat(Nearest.to("descripton", KNOWN)).contains("description");
    }

    @Test
    void findsWordWithNeighboursSwapped() {
        assertThat(Nearest.to("tilte", KNOWN)).contains("title");
    }

    @Test
    void findsWordTypedWithUnderscoreAndCapitals() {
        assertThat(Nearest.to("Main_Message", KNOWN)).contains("main-message");
    }

    @Test
    void findsNothingForAnotherWord() {
        assertThat(Nearest.to("colour", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }

    @Test
    void hintFallsBackToOtherWords() {
        assertThat(Nearest.hint("colour", KNOWN, "Remove it.")).isEqualTo("Remove it.");
        assertThat(Nearest.hint("titel", KNOWN, "Remove it.")).isEqualTo("Did you mean \"title\"?");
    }
}

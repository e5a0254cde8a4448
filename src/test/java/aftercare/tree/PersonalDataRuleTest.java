package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataRuleTest {
    private static final int TRIALS = 5000;

    private final RandomMatch matches = new RandomMatch(PersonalDataRule.PERSONAL);

    private static final String AFTER = """

            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            auto
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your name?",
                "Name:",
                "Please type your full name",
                "What's your surname?",
                "What is your date of birth?",
                "When were you born?",
                "When is your birthday?",
                "What is your home address?",
                "Where do you live?",
                "What is your postcode?",
                "What is your e-mail?",
                "Your EMAIL address, please",
                "What is your phone number?",
                "What is your phone?",
                "Which number can we reach you on? Your mobile number is best",
                "What is the client's name?",
                "What is the name of your doctor?",
                "¿Cuál es su fecha de nacimiento?",
                "Quel est votre nom ?",
                "Wie heißen Sie?"
            })
    void reportsQuestionsForPersonalData(String ask) {
        assertThat(faults("choice a | " + ask + AFTER)).containsExactly("T7 at 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you 16 or over?",
                "Do you know the name of your medicine?",
                "Does it hurt when you look down at your phone?",
                "Did you give birth in the last 3 months?",
                "Was your baby born in the last 3 months?",
                "Did a doctor or nurse phone you back?",
                "Do you live alone?",
                "Did anyone address this before?",
                "Has your client had a mild headache, or felt sick or dizzy, after neck work?",
                "Do any of these say what is happening to you?"
            })
    void allowsQuestionsThatChangeTheAdvice(String ask) {
        assertThat(faults("choice a | " + ask + AFTER)).isEmpty();
    }

    /** Few of the texts are searched by the pattern: those that hold a part of a word that it needs. */
    @Tag("sampled")
    @Test
    void searchesEachTextThatThePatternWouldMatch() {
        Seeds.tryEach(TRIALS, random -> {
            var found = PersonalDataRule.PERSONAL.matcher(matches.make(random));
            if (found.find()) {
                assertThat(PersonalDataRule.NEEDED.standIn(found.group()))
                        .as(found.group())
                        .isTrue();
            }
        });
    }

    @Test
    void makesTextsThatThePatternMatches() {
        var random = Seeds.random(1);
        assertThat(Stream.generate(() -> matches.make(random))
                        .limit(100)
                        .filter(text -> PersonalDataRule.PERSONAL.matcher(text).find()))
                .hasSizeGreaterThan(80);
    }
}

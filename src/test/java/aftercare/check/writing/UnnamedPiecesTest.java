package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedPiecesTest {
    private static final WritingCheck CHECK = new DoseCheck();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 2 of the blue ones every 4 hours.",
                "Take one every day.",
                "Take two at night.",
                "Take one an hour.",
                "Take up to 2 of them.",
                "Take up to two a day.",
                "Take one of these every 4 hours.",
                "Take two of those three times a day.",
                "Take one or two of them before bed.",
                "Swallow two of them.",
                "Swallow one with a glass of water.",
                "Take 2 with food.",
                "Take one to two every 4 to 6 hours.",
                "Take 1-2 every 4-6 hours.",
                "Take 2 three times a day.",
                "Take half at bedtime.",
                "Take one and a half every morning.",
                "If it hurts, take two at night.",
                "If you cannot sleep, take two at bedtime.",
                "You can take one more after 4 hours.",
                "Take another one 4 hours later.",
                "Take two now and two more in 4 hours.",
                "Take no more than 2 a day.",
                "Do not take more than 8 in 24 hours.",
                "Never take more than one every 6 hours.",
                "Take the blue ones twice a day.",
                "Take two blue ones with breakfast.",
                "Take two of the small white ones at lunchtime.",
                "Take two of the blue and one of the white every morning.",
                "Take one for the pain.",
                "Take two when it hurts.",
                "Take one every other day.",
                "Take one a week.",
                "One to be taken at night.",
                "2 to be taken three times a day.",
                "Take 1 daily.",
                "Take one each morning.",
                "Take one first thing in the morning.",
                "Take two of your capsules at night.",
                "Take one of the tablets after meals.",
                "Painkillers can help. Take two.",
                "These tablets can help you sleep. Take one at night.",
                "The pharmacist sells tablets. Take them every 4 hours.",
                "Children can take one every 6 hours.",
                "Pop one of these every hour.",
                "Suck one every 2 hours.",
                "Chew two of them after eating.",
                "Take a couple at night.",
                "Take three tds.",
                "Take up to 4 of these in a day.",
                "Please take one every evening.",
                "You should take two every 8 hours.",
                "Take just one each day.",
                "It hurts at night. Take two every evening.",
                "Take 2 straight away. Then take one every 4 hours with the tablets.",
                "Take one every time it hurts.",
                "TAKE 2 EVERY 4 HOURS",
                "Take two of these ones every night.",
                "Drink a glass of water and take two every 4 hours.",
                "After a warm bath, take one every night.",
                "If your temperature is high, take two every 4 hours.",
                "If exercises hurt, take two at bedtime.",
                "Walk a little. Rest. Take one at night.",
                "Take two or three every night.",
                "Take 2 then 1 every 4 hours.",
                "Take half every night.",
                "Take up to 4 of these in a day.",
                "Take two of the blue and one of the white every morning."
            })
    void reportsPiecesOfAMedicineWithoutItsName(String text) {
        assertThat(CheckedWriting.by(CHECK, text)).extracting(Problem::code).containsExactly("AC349");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take one of these quizzes every 4 hours.",
                "Take one of these classes twice a week.",
                "Take one walk every day.",
                "Take two breaks every hour.",
                "Take two of the stairs at a time.",
                "Take one step at a time.",
                "Take one day at a time.",
                "Take one at a time.",
                "Short walks help. Take one every day.",
                "Breaks help. Take one of them every hour.",
                "A warm bath relaxes you. Take one at night.",
                "Take one of the leaflets home with you.",
                "Take one of these with you.",
                "Take two of your friends along every week.",
                "Take one of the paths by the river each day.",
                "Take 10 minutes every day for yourself.",
                "Take two photos of the wound every day.",
                "Your temperature matters. Take it every 4 hours.",
                "Take your temperature every 4 hours.",
                "Take readings twice a day.",
                "Take five.",
                "Take one thing at a time.",
                "Take three deep breaths every hour.",
                "Take one of these three steps each morning.",
                "Take one of those buses every morning.",
                "Take two weeks off.",
                "Take a day off every week.",
                "Take it one day at a time.",
                "Take it easy at night.",
                "Some people take one every day.",
                "Ask a pharmacist whether to take one every day.",
                "Do not take one every day.",
                "Never take two at night.",
                "Take both hands off the bar every ten minutes.",
                "Take one hand off the rail at night.",
                "It can take two hours every day.",
                "It takes one to two weeks.",
                "The massage takes an hour.",
                "It takes two of us every night.",
                "Take one last look every night before bed.",
                "Take the second one on the left.",
                "Take the red ones off the shelf every night.",
                "Take two of the blue bands home.",
                "Ask about a blood thinner first. Have no deep massage while you take one.",
                "Take half an hour for lunch every day.",
                "Take one more step every day.",
                "Use one of these cushions every night.",
                "Have one of these soups every day.",
                "Take these three things with you.",
                "Take them off at night.",
                "Take these shoes off every hour.",
                "Take off one sock at bedtime.",
                "Take one side every night and change over.",
                "Photos help your therapist. Take one every day.",
                "We run two classes. Take one every week.",
                "Take one of each home.",
                "It takes one every time you push.",
                "Naps are fine. Take one in the afternoon.",
                "Take up to 2 friends with you.",
                "Take up to two of them with you.",
                "Ask about a blood thinner first. Have no deep massage while you take one.",
                "Take half an hour for lunch every day.",
                "Take half a day off every week.",
                "Take an hour every day.",
                "Take half a minute every hour to stretch.",
                "Take turns every hour.",
                "Take one in each hand every time.",
                "Take two laps a day.",
                "Take one by the hand.",
                "Take one if you need it.",
                "Take one in the bag.",
                "Take one with you.",
                "Take three at a time.",
                "Take one for the road.",
                "Take one for your friend.",
                "Take it in the morning.",
                "Take one of the two routes at night.",
                "Take one, then the other, and walk each day.",
                "Take one to work every day.",
                "Take them home at night.",
                "Take up to three hours a day.",
                "Take your time at night.",
                "Take 2 litres a day.",
                "Take 30 seconds every hour.",
                "Take one spare with you each day."
            })
    void acceptsWhatIsNotSwallowed(String text) {
        assertThat(CheckedWriting.by(CHECK, text)).isEmpty();
    }

    @Test
    void namesTheCountAndTheTimes() {
        var problem = CheckedWriting.by(CHECK, "Rest. Take 2 of the blue ones every 4 hours.")
                .get(0);
        assertThat(problem.message()).startsWith("\"2 of the blue ones every 4 hours\"");
        assertThat(problem.location().column()).isEqualTo(3 + "Rest. Take ".length());
    }

    @Test
    void looksForWhatIsTakenInTheParagraphBefore() {
        assertThat(CheckedWriting.by(CHECK, "Short walks keep you supple.", "Take one every day."))
                .isEmpty();
        assertThat(CheckedWriting.by(CHECK, "Some people have tablets at home.", "Take one every day."))
                .hasSize(1);
    }

    @Test
    void looksForWhatIsTakenInTheHeading() {
        assertThat(CheckedWriting.by(
                        CHECK,
                        guide("heat")
                                .body(body -> body.heading(2, "Short walks").paragraph("Take one every day."))))
                .isEmpty();
        assertThat(CheckedWriting.by(
                        CHECK,
                        guide("heat")
                                .body(body -> body.heading(2, "Better sleep").paragraph("Take one every day."))))
                .hasSize(1);
    }
}

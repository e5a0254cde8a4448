package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoseCheckTest {
    private static final String FILE = "content/en/guides/heat.md";
    private static final WritingCheck CHECK = new DoseCheck();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 400 mg now.",
                "Take 400mg of it.",
                "Take two tablets at night.",
                "Take half a tablet.",
                "Take ibuprofen every 6 hours.",
                "You can take the painkiller 3 times a day.",
                "Take 5 ml of the medicine.",
                "Take one more pill.",
                "Skip your blood pressure pill.",
                "Halve the tablet.",
                "Take twice the usual amount of your medicine.",
                "Stop taking your insulin.",
                "Double up your inhaler.",
                "Skip your tablets.",
                "Take twice as much of your painkiller.",
                "Come off your steroids.",
                "You can skip your water tablets.",
                "Use more of your inhaler.",
                "Cut down on your tablets.",
                "Tome 2 comprimidos."
            })
    void reportsAmounts(String text) {
        var problem = Told.one(CheckedWriting.by(CHECK, text), "AC349", FILE, 20);
        assertThat(problem.message()).contains(text);
    }

    @Test
    void namesTheAmountAtItsPlace() {
        var problem = Told.one(CheckedWriting.by(CHECK, "Rest. Take 1,000 mg now."), "AC349", FILE, 20);
        assertThat(problem.message()).startsWith("\"1,000 mg\"");
        assertThat(problem.location().column()).isEqualTo(3 + "Rest. Take ".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walk every 2 hours.",
                "Roll your shoulders three times a day.",
                "You weigh less than 50 kg.",
                "Do not take two anti-inflammatory tablets together.",
                "Do not skip your blood pressure pill.",
                "Drink twice the usual amount of water.",
                "Ask your doctor before you halve a tablet.",
                "Take a tablet only if the leaflet allows.",
                "Ask a doctor before you stop taking your tablets.",
                "Stop taking the tablets and call a doctor if your face swells.",
                "Some people stop taking their tablets too soon.",
                "Stop the massage and take your inhaler.",
                "Painkillers can reduce pain.",
                "Your nurse may double your dose.",
                "Drink 200 ml of water."
            })
    void acceptsWhatIsNoAmountOfAMedicine(String text) {
        assertThat(CheckedWriting.by(CHECK, text)).isEmpty();
    }
}

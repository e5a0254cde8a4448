package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Told;
import aftercare.problem.Problem;
import aftercare.prose.Manuscript;
import aftercare.prose.ManuscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Take a second aspirin.",
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

    /** Only sentences with the trait of such a word are looked at, if they name no medicine. */
    @ParameterizedTest
    @ValueSource(strings = {"Drop", "Drops", "Spray", "Sprays", "Squirt", "Squirts", "Pump", "Pumps"})
    void reportsHowOftenSomethingIsPutIn(String put) {
        Told.one(CheckedWriting.by(CHECK, put + " twice in each nostril."), "AC349", FILE, 20);
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
                "Ask before you take a second tablet.",
                "Do not take a second painkiller.",
                "Drink 200 ml of water."
            })
    void acceptsWhatIsNoAmountOfAMedicine(String text) {
        assertThat(CheckedWriting.by(CHECK, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es    | Duplique su dosis.",
                "es-MX | Deje de tomar sus pastillas.",
                "es    | Suspenda la insulina.",
                "fr    | Arrêtez de prendre vos comprimés.",
                "fr    | Doublez la dose.",
                "fr    | Augmentez l'insuline.",
                "de    | Setzen Sie Ihre Tabletten ab.",
                "de    | Verdoppeln Sie die Dosis.",
                "de-CH | Lassen Sie eine Tablette weg.",
                "ar    | ضاعف الجرعة.",
                "ar    | توقف عن تناول دوائك.",
                "ar    | أوقف الأنسولين."
            })
    void reportsCommandsOfOtherLanguages(String language, String text) {
        var told = CheckedWriting.by(CHECK, paragraph(language, text));
        assertThat(told).extracting(Problem::code).containsExactly("AC349");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | No duplique su dosis.",
                "es | Pregunte a su médico antes de suspender la insulina.",
                "es | Suspenda la medicina si le sale una erupción y llame a urgencias.",
                "es | Reduzca el ruido y aumente el descanso.",
                "fr | N'augmentez pas la dose.",
                "fr | Arrêtez le médicament si votre visage gonfle et appelez un médecin.",
                "fr | Réduisez la marche.",
                "de | Setzen Sie sich hin.",
                "de | Setzen Sie Ihre Tabletten nicht ohne Rat ab.",
                "de | Fragen Sie in der Apotheke, ob Sie die Dosis senken können.",
                "ar | لا تضاعف الجرعة.",
                "ar | اسأل الطبيب قبل أن توقف الدواء.",
                "ar | توقف عن المشي."
            })
    void isSilentOfOtherSentencesOfOtherLanguages(String language, String text) {
        assertThat(CheckedWriting.by(CHECK, paragraph(language, text))).isEmpty();
    }

    private static Manuscript paragraph(String language, String text) {
        var page = guide("heat").locale(language).body(body -> body.paragraph(text));
        return new ManuscriptReader(language).of(page.build());
    }
}

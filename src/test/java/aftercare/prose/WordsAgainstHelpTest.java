package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import aftercare.model.CareLevel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAgainstHelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not need a doctor.",
                "No need to call anyone",
                "There is no point in calling a doctor.",
                "Under no circumstances call a doctor.",
                "A doctor is not needed.",
                "Stay away from the emergency department.",
                "If it gets worse, do not call a doctor.",
                // Words hidden by marks, blanks, unseen characters and letters of other scripts
                "Do *not* call a doctor.",
                "Do\u00A0not  call a doctor.",
                "Do not c\u00ADall a doctor.",
                "D\u043E n\u043Et call a doctor.",
                "Ｄｏ not call a doctor.",
                "No necesita un médico.",
                "Nunca pregunte a un médico.",
                "No hace falta llamar al médico",
                "Vous n'avez pas besoin de médecin.",
                "N'appelez pas le médecin.",
                "Inutile d'appeler une ambulance.",
                "Rufen Sie nicht den Arzt.",
                "Sie brauchen keinen Arzt. Brauchen Sie keinen Arzt.",
                "Kein Arzt nötig.",
                "Nie dzwoń do lekarza.",
                "Nie musisz iść do lekarza.",
                "Doktora gitmeyin.",
                "Doktor aramanıza gerek yok.",
                "אל תפנו לרופא.",
                "אין צורך להתקשר לרופא",
                "لا تتصل بالطبيب.",
                "لا داعي للاتصال بالطبيب",
                "डॉक्टर को फोन न करें।",
                "不要打电话给医生。",
                "不用看医生。"
            })
    void findsWordsThatSendReadersAway(String text) {
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.EMERGENCY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not wait to call your doctor.",
                "Do not hesitate to call.",
                "Do not take any medicine without asking a doctor.",
                "If you cannot call, ask someone else to.",
                "Do not go to hospital by bus.",
                "Do not call your own doctor first: call the emergency number.",
                "If the doctor cannot see you today, ask a pharmacist.",
                "You do not need to know what is wrong to call.",
                "No dude en llamar al médico.",
                "No espere: llame al médico.",
                "No tome nada sin consultar a un farmacéutico.",
                "N'attendez pas pour appeler un médecin.",
                "Ne prenez rien sans demander à un pharmacien.",
                "Warten Sie nicht, rufen Sie einen Arzt.",
                "Nehmen Sie nichts, ohne einen Arzt zu fragen.",
                "Wenn Sie keinen Arzt erreichen, gehen Sie in die Notaufnahme.",
                "Nie czekaj, dzwoń do lekarza.",
                "Beklemeyin, doktoru arayın.",
                "אל תחכו, התקשרו לרופא.",
                "لا تنتظر، اتصل بالطبيب.",
                "डॉक्टर से मिलने में देरी न करें।",
                "不要等，请看医生。",
                "不要等待，马上打电话给医生。"
            })
    void leavesOtherDenialsAlone(String text) {
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.EMERGENCY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not need an ambulance.",
                "No need to go to hospital",
                "No hace falta ir a urgencias",
                "Brauchen Sie keinen Krankenwagen"
            })
    void letsReadersBelowAnEmergencyDoWithoutItsHelp(String text) {
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.URGENT)).isEmpty();
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.EMERGENCY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Relax at home and see how you feel",
                "Nothing to worry about",
                "This is not an emergency",
                "You can look after this at home",
                "Wait and see",
                "No es nada grave",
                "Tout va bien",
                "Kein Grund zur Sorge"
            })
    void findsWordsThatCalm(String text) {
        assertThat(WordsAgainstHelp.calming(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is not normal",
                "This may be nothing, but call today",
                "Get emergency help now, even if it is nothing",
                "Stay where you are and call",
                "You should not stay at home with this",
                "A doctor should look at this"
            })
    void letsWordsThatAskToActCalmToo(String text) {
        assertThat(WordsAgainstHelp.calming(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"See a doctor next week", "Wait a week and see", "Book an appointment in the next few days"})
    void findsLaterDays(String text) {
        assertThat(WordsAgainstHelp.later(text, CareLevel.URGENT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This cannot wait until tomorrow",
                "Call today, and again in a few days",
                "Wait for the ambulance",
                "Wait until the ambulance comes",
                "Do not wait for a week"
            })
    void letsWordsSpeakOfLaterDays(String text) {
        assertThat(WordsAgainstHelp.later(text, CareLevel.EMERGENCY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Drive yourself to hospital.", "Drive to hospital yourself.", "Conduzca usted mismo."})
    void findsDrivingAlone(String text) {
        assertThat(WordsAgainstHelp.driving(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not drive yourself.",
                "Ask someone to drive you.",
                "No conduzca usted.",
                "Fahren Sie nicht selbst."
            })
    void letsOthersDrive(String text) {
        assertThat(WordsAgainstHelp.driving(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ne déplacez pas la personne.",
                "Ne laissez pas la personne seule.",
                "Ne bougez pas avant l'arrivée des secours.",
                "Ne conduisez pas jusqu'à l'hôpital.",
                "N'ayez pas peur d'appeler un médecin.",
                "No vaya solo al hospital.",
                "No vaya usted al hospital en coche.",
                "N'allez pas seul à l'hôpital.",
                "Gehen Sie nicht allein ins Krankenhaus.",
                "Gehen Sie nicht erst zum Hausarzt.",
                "لا تذهب وحدك إلى المستشفى",
                "لا أحد يعرف السبب. اتصل بالطبيب.",
                "لا تحتاج إلى موعد لسؤال الصيدلي",
                "Hastaneye yalnız gitmeyin.",
                "अस्पताल अकेले न जाएँ",
                "请分别咨询医生和药剂师",
                "Do not ask your therapist to massage it.",
                "Do not massage it, and do not ask anyone else to.",
                "Do not get anyone to rub it.",
                "No pida a nadie que le dé un masaje.",
                "Your therapist cannot help with this. Call a doctor today.",
                "You do not need to see a doctor unless it is not gone in 2 weeks.",
                "There is no need to call in advance."
            })
    void letsSoundWordsBe(String text) {
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.EMERGENCY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ne consultez pas de médecin.",
                "Vous n'avez pas besoin d'un médecin.",
                "لا تذهب إلى المستشفى",
                "لا داعي للاتصال بالطبيب"
            })
    void findsWordsOfOtherLanguages(String text) {
        assertThat(WordsAgainstHelp.notToAsk(text, CareLevel.EMERGENCY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are right to be worried",
                "It is right to be careful",
                "This is not an emergency yet, but it may become one.",
                "No hay nada que calme el dolor",
                "You are fine at rest and short of breath when you walk"
            })
    void letsWordsThatDoNotCalmBe(String text) {
        assertThat(WordsAgainstHelp.calming(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call an ambulance, even if you feel better later.",
                "Stay on the line: you may be asked for it later.",
                "It may come back later.",
                "Wait until a doctor has seen it before you have another massage.",
                "This can get worse in a few days."
            })
    void letsWhatMayHappenLaterBe(String text) {
        assertThat(WordsAgainstHelp.later(text, CareLevel.EMERGENCY)).isEmpty();
    }

    @Test
    void isQuickWithLongWordsAndTexts() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            WordsAgainstHelp.notToAsk("a".repeat(20_000), CareLevel.URGENT);
            WordsAgainstHelp.notToAsk("医".repeat(20_000), CareLevel.URGENT);
            WordsAgainstHelp.notToAsk("Do not call a doctor ".repeat(1000), CareLevel.URGENT);
        });
    }
}

package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SmallContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAgainstLevelCheckTest {
    @TempDir
    private Path folder;

    private boolean isRefused(String before, String after) throws IOException {
        return isRefused("en", before, after);
    }

    private boolean isRefused(String language, String before, String after) throws IOException {
        var check = SmallContent.copyInto(folder).resolve(language + "/self-checks/sore.yaml");
        var text = Files.readString(check);
        assertThat(text).contains(before);
        Files.writeString(check, text.replace(before, after));
        return SmallContent.build(folder).problems().list().stream()
                .anyMatch(problem -> problem.code().equals("AC386"));
    }

    @Test
    void refusesTitleThatCalmsAtUrgent() throws IOException {
        assertThat(isRefused("Get advice today", "Relax at home and see how you feel"))
                .isTrue();
    }

    @Test
    void refusesLaterDayAtUrgent() throws IOException {
        assertThat(isRefused("Call your doctor today.", "See your doctor next week."))
                .isTrue();
    }

    @Test
    void refusesLaterDayInATranslation() throws IOException {
        assertThat(isRefused("es", "Llame hoy a su médico.", "Todo está bien. Llame la próxima semana a su médico."))
                .isTrue();
    }

    @Test
    void refusesNoteThatSendsReadersAway() throws IOException {
        assertThat(isRefused("title: Get advice today", "title: Get advice today\n    note: You do not need a doctor."))
                .isTrue();
    }

    @Test
    void refusesSafetyNetThatSendsReadersAway() throws IOException {
        assertThat(isRefused("Get help if it gets worse.", "Do not get help if it gets worse."))
                .isTrue();
    }

    @Test
    void letsWhatHelpsUntilHelpComesSpeakOfLater() throws IOException {
        assertThat(isRefused(
                        "title: Get advice today",
                        "title: Get advice today\n    do: [Wait until help comes., Keep the packet for later.]"))
                .isFalse();
    }

    @Test
    void letsSelfCareSayThatNobodyIsNeeded() throws IOException {
        assertThat(isRefused("This sounds normal", "You do not need a doctor")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: This can wait until the morning",
                "title: Get medical advice within 3 days",
                "title: A day in bed\n    decision: No worries",
                "title: Your skin\n    note: This is harmless.",
                "title: Your skin\n    do: [Wait until tomorrow before you call.]",
                "title: Your skin\n    do: [See if it goes away by itself.]"
            })
    void refusesWordsThatMakeReadersWait(String title) throws IOException {
        assertThat(isRefused("title: Get advice today", title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: This cannot wait. See a doctor today",
                "title: Your skin\n    decision: Not safe to massage",
                "title: Your skin\n    note: Only a doctor can tell if this is harmless.",
                "title: Your skin\n    do: [Carry on with your usual medicines.]",
                "title: Your skin\n    do: [Rest your leg until you are seen.]",
                "title: Nothing about this can wait",
                "title: Your skin\n    decision: A clot rarely gets better on its own",
                "title: Your skin\n    note: Lie down and stay in bed until the ambulance comes.",
                "title: Your skin\n    note: Do not worry about wasting anyone's time.",
                "title: Your skin\n    note: Mark the edge of the redness with a pen and keep an eye on it.",
                "title: Your skin\n    note: Few of these will heal on their own.",
                "title: Your skin\n    note: Wait where you are safe.",
                "title: Your skin\n    do: [Ask someone else to finish the session.]"
            })
    void letsOthersStand(String title) throws IOException {
        assertThat(isRefused("title: Get advice today", title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is nothing to watch for.",
                "You need not watch for anything.",
                "It will not get worse.",
                "If it gets worse, just rest.",
                "Ignore it if it gets worse."
            })
    void refusesSafetyNetsThatCatchNothing(String net) throws IOException {
        assertThat(isRefused("Get help if it gets worse.", net)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If it hurts more, rest. If it still hurts after a day, see a doctor.",
                "Return if it gets worse. Do not ignore it.",
                "Do not ignore this - dial 112 if you faint.",
                "If it gets worse, wait no longer and go straight to hospital.",
                "If you feel tired, rest. If it gets worse, tell your doctor."
            })
    void letsSafetyNetsTellMoreThanToAsk(String net) throws IOException {
        assertThat(isRefused("Get help if it gets worse.", net)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over the weekend, ring the out-of-hours service.",
                "On Sunday ring the doctor on call.",
                "Call the eye clinic before your next visit."
            })
    void letsContactsNameTheWeekend(String contact) throws IOException {
        assertThat(isRefused("Call your doctor today.", contact)).isFalse();
    }

    @Test
    void refusesVisitOnADayOfTheWeek() throws IOException {
        assertThat(isRefused("Call your doctor today.", "See your doctor on Monday."))
                .isTrue();
    }

    @Test
    void refusesHomeAsTitleOfAVisit() throws IOException {
        assertThat(isRefused("title: Book a visit", "title: You can look after this at home"))
                .isTrue();
    }
}

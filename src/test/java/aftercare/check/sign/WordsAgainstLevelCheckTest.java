package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SmallContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}

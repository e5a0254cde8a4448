package aftercare.check.sign;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.Checked;
import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleSelfCheck;
import aftercare.check.content.Told;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignsQuestionLengthCheckTest {
    private static final String FILE = "content/en/self-checks/sore.yaml";

    @Test
    void reportsMoreThanFiveSigns() {
        var five = IntStream.range(0, 5).mapToObj(i -> "sign-" + i).toList();
        var six = IntStream.range(0, 6).mapToObj(i -> "sign-" + i).toList();
        var content = new SampleContent()
                .with(new SampleSelfCheck()
                        .question("first", five, "second", "end")
                        .question("second", six, "end")
                        .outcome("end", List.of())
                        .build());
        Told.one(Checked.by(new SignsQuestionLengthCheck(), content), "AC363", FILE, 11);
    }

    @Test
    void reportsMoreThanSeventyWordsOfSigns() {
        var content = new SampleContent()
                .signInWords("long", words(36))
                .signInWords("longer", words(35))
                .signInWords("short", words(34))
                .with(new SampleSelfCheck()
                        .question("first", List.of("long", "short"), "second", "end")
                        .question("second", List.of("long", "longer"), "end")
                        .outcome("end", List.of())
                        .build());
        var problem = Told.one(Checked.by(new SignsQuestionLengthCheck(), content), "AC363", FILE, 11);
        assertThat(problem.message()).contains("71 words");
    }

    @Test
    void tellsQuestionOfSetOnce() {
        var six = IntStream.range(0, 6).mapToObj(i -> "sign-" + i).toList();
        var check = new SampleSelfCheck()
                .question("first", six, "end")
                .outcome("end", List.of())
                .build();
        assertThat(Checked.by(
                        new SignsQuestionLengthCheck(),
                        new SampleContent().with(check).with(check)))
                .hasSize(1);
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }
}

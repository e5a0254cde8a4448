package aftercare.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.SelfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignOffChangesTest {
    private static final SelfCheck SIGNED = SampleTree.row(4);

    private static SignOffChanges since(SelfCheck now) {
        var signed = SignedVersion.read(SignedVersion.of(SIGNED, Map.of()).text());
        return SignOffChanges.between(SampleTree.signOff(), signed, SignedVersion.of(now, Map.of()));
    }

    private static List<Integer> changedPaths(SelfCheck now) {
        var numbers = new Diagram(now, Map.of(), SampleTree.WORDS).numbers();
        return PathTable.of(now, numbers, since(now).test()).rows().stream()
                .filter(PathTable.Row::changed)
                .map(PathTable.Row::number)
                .toList();
    }

    /** The third question's "no" leads directly to the last outcome. */
    private static SelfCheck withShortCut() {
        var questions = new ArrayList<>(SIGNED.questions());
        questions.set(2, SampleTree.question(3, "fine", "today"));
        questions.remove(3);
        return SampleTree.check(questions);
    }

    @Test
    void findsNoneWhereNothingChanged() {
        assertThat(since(SampleTree.row(4)).list()).isEmpty();
        assertThat(changedPaths(SampleTree.row(4))).isEmpty();
    }

    @Test
    void namesWhatIsNewWhatIsGoneAndWhatIsDifferent() {
        assertThat(since(withShortCut()).list())
                .contains(new SignOffChanges.FactChange(
                        "answer q3 no", "No, none of these -> q4", "No, none of these -> fine"))
                .anyMatch(change -> change.fact().equals("question q4 asks")
                        && change.after().isEmpty());
    }

    @Test
    void marksThePathsThatPassAChangeAndNoOther() {
        assertThat(changedPaths(withShortCut())).containsExactly(1);
    }

    @Test
    void marksEveryPathWhereTheSignedVersionIsNotKept() {
        assertThat(SignOffChanges.unknown(SampleTree.signOff()).test().isChanged(List.of(), "fine"))
                .isTrue();
    }

    @Test
    void keepsTheSignedVersionBySignature() {
        assertThat(SignedVersion.file(SampleTree.signOff()))
                .isEqualTo("sign-off/en/self-checks/sample/0123456789ab.txt");
    }
}

package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.RecheckTime;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.stream.Stream;

/**
 * T5: every outcome below emergency says which changes mean that the reader should get help. Every self-care outcome also says
 * when to check again, in at most 14 days.
 */
final class SafetyNetRule implements Rule {
    private static final String CODE = "T5";
    private static final int LONGEST_HOURS = 14 * 24;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Every outcome below “emergency” says what change means get help; every self-care one when to check again, in 14 days at most.";
    }

    @Override
    public String nothing(Tree tree) {
        boolean isBelow =
                tree.outcomes().anyMatch(step -> tree.graph().outcome(step).care() != CareLevel.EMERGENCY);
        return isBelow ? "" : "every outcome is an emergency";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return tree.outcomes().boxed().flatMap(outcome -> broken(outcome, tree));
    }

    private static Stream<Problem> broken(int step, Tree tree) {
        var outcome = tree.graph().outcome(step);
        var care = outcome.care();
        var net = Stream.of(outcome.safetyNet())
                .filter(text -> care != CareLevel.EMERGENCY && saysNothing(text))
                .map(text -> problem(step, text, "safety-net", "does not say what change means get help", tree));
        var recheck = Stream.of(outcome.recheck())
                .filter(text -> care == CareLevel.SELF_CARE && saysNothing(text))
                .map(text -> problem(step, text, "recheck", "does not say when to check again", tree));
        return Stream.of(net, recheck, tooLate(outcome)).flatMap(problems -> problems);
    }

    private static Stream<Problem> tooLate(Outcome outcome) {
        return RecheckTime.of(outcome.recheck().value()).stream()
                .filter(time -> outcome.care() == CareLevel.SELF_CARE && time.hours() > LONGEST_HOURS)
                .map(time -> Problem.error(
                        CODE,
                        outcome.recheck().at(),
                        "The outcome \"" + outcome.id() + "\" lets readers wait for more than 14 days.",
                        "Say a time of 14 days at most."));
    }

    private static boolean saysNothing(Text text) {
        return text.value().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Problem problem(int step, Text text, String key, String fault, Tree tree) {
        var outcome = tree.graph().outcome(step);
        var path = tree.ways().reaches(step) ? ": " + new Path(tree.ways().to(step), outcome).words() : "";
        return Problem.error(
                CODE,
                text.at(),
                "The outcome \"" + outcome.id() + "\" (" + outcome.care() + ") " + fault + path + ".",
                key.equals("recheck")
                        ? "Add \"recheck\", such as \"recheck: 24 hours\"."
                        : "Add \"safety-net\": which changes mean get help, how soon, and from whom.");
    }
}

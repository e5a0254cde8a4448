package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import java.util.stream.Stream;

/**
 * A scenario of a self-check, or of a question set that it includes.
 *
 * @param start the id of the question at which it begins
 * @param end the id of the outcome at which it should end, or of the question at which it leaves its set
 */
public record Attempt(Scenario scenario, Text start, Text end) {

    /** The scenarios of a self-check, then those of each set that it includes. */
    public static Stream<Attempt> in(SelfCheck check) {
        var own = check.scenarios().stream().map(scenario -> new Attempt(scenario, check.start(), scenario.outcome()));
        var included = check.included().stream()
                .flatMap(set -> set.scenarios().stream()
                        .map(scenario -> new Attempt(scenario, set.start(), set.endOf(scenario))));
        return Stream.concat(own, included);
    }

    /** Whether it should leave its question set at this question. */
    public boolean endsAt(Question question) {
        return !end.equals(scenario.outcome()) && question.id().value().equals(end.value());
    }
}

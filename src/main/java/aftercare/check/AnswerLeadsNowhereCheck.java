package aftercare.check;

import aftercare.model.SelfCheck;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A self-check begins at no question, or an answer leads to neither a question nor an outcome (rule T1, in part). */
final class AnswerLeadsNowhereCheck implements ContentCheck {
    @Override
    public void check(Names names, Findings found) {
        names.selfChecks().stream()
                .filter(check -> !names.isIncomplete(check.path()))
                .forEach(check -> check(check, found));
    }

    private static void check(SelfCheck check, Findings found) {
        var questions = check.questions().stream().map(q -> q.id().value()).toList();
        if (!questions.contains(check.start().value())) {
            report(
                    check.start(),
                    "The self-check begins at \"" + check.start() + "\", which is no question.",
                    questions,
                    found);
        }
        var steps = new ArrayList<>(questions);
        check.outcomes().forEach(outcome -> steps.add(outcome.id().value()));
        var known = new HashSet<>(steps);
        for (var question : check.questions()) {
            for (var answer : question.answers()) {
                if (!known.contains(answer.to().value())) {
                    var message = "The answer \"" + answer.label() + "\" leads to \"" + answer.to()
                            + "\", which is neither a question nor an outcome.";
                    report(answer.to(), message, steps, found);
                }
            }
        }
    }

    private static void report(Text id, String message, List<String> known, Findings found) {
        found.error("T1", id.at(), message, found.hint(id.value(), known, "Write the id of a step that exists."));
    }
}

package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;

/** Reports a red flag that no self-check asks about. Does nothing on a site without self-checks. */
public final class UnaskedSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var source = index.editions().get(0);
        if (source.selfChecks().isEmpty()
                || index.isIncompleteBelow(source, "self-checks/", "question-sets/", "signs")) {
            return;
        }
        for (var sign : RedFlags.notAmong(asked(source), source.signs())) {
            found.error(
                    "AC360",
                    sign.id().at(),
                    "No self-check asks about \"" + sign.id() + "\", a red flag (" + sign.care() + ").",
                    "Name it in \"signs\" of a question, best in the question set of warning signs.");
        }
    }

    private static List<Text> asked(Edition edition) {
        return edition.selfChecks().stream()
                .flatMap(check -> check.questions().stream())
                .flatMap(question -> question.signs().stream())
                .toList();
    }
}

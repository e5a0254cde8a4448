package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;

/** No self-check asks about a red flag. A site that has no self-check at all asks nothing, and is passed over. */
public final class UnaskedSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        var source = names.editions().get(0);
        if (source.selfChecks().isEmpty()
                || names.isIncompleteBelow(source, "self-checks/", "question-sets/", "signs")) {
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

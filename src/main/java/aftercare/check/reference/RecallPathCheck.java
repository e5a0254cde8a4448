package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.RecallNames;
import aftercare.model.Recall;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports a recall of a text that does not exist, if one of nearly the same name does. A recall of a deleted text is right:
 * other copies may still have the text.
 */
public final class RecallPathCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var names = new RecallNames(index.content()).all();
        for (var recall : index.content().recalls()) {
            if (names.stream().noneMatch(recall::isOf)) {
                Nearest.to(recall.path().value(), below(names)).ifPresent(near -> report(recall, near, found));
            }
        }
    }

    private static List<String> below(List<String> names) {
        return Stream.concat(names.stream().map(name -> name.substring(name.indexOf('/') + 1)), names.stream())
                .distinct()
                .toList();
    }

    private static void report(Recall recall, String near, ProblemCollector found) {
        found.warning(
                "AC382",
                recall.path().at(),
                "This recalls `" + recall.path() + "`, and there is no such text.",
                "Did you mean `" + near
                        + "`? If the text was deleted, leave the recall for the copies that still have it.");
    }
}

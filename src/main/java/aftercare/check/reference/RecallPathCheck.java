package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Recall;
import aftercare.model.RecallNames;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports a recall of what is no text. A recall of a deleted text is right, as other copies may still have the text; but it may
 * be a misspelt one, too.
 */
public final class RecallPathCheck implements ContentCheck {
    private static final Set<String> OF_DATA =
            Set.of("site", "sources", "sign-off", "recalls", "signs", "glossary", "strings", "style", "made-from");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.content().recalls().isEmpty()) {
            return;
        }
        var names = RecallNames.of(index.content()).all();
        for (var recall : index.content().recalls()) {
            if (names.stream().noneMatch(recall::isOf)) {
                found.add(problem(recall, Nearest.to(recall.path().value(), below(names))));
            }
        }
    }

    private static List<String> below(List<String> names) {
        return Stream.concat(names.stream().map(RecallNames::withoutLanguage), names.stream())
                .distinct()
                .toList();
    }

    /** Whether it is the name of a file of data, for all languages or in the folder of one, and not that of a guide. */
    private static boolean isOfData(String path) {
        boolean isText = path.startsWith("guides/") || path.startsWith("self-checks/");
        return !isText && OF_DATA.contains(RecallNames.withoutLanguage(path));
    }

    private static Problem problem(Recall recall, Optional<String> near) {
        var at = recall.path().at();
        if (isOfData(recall.path().value())) {
            return Problem.error(
                    "AC382",
                    at,
                    "This recalls `" + recall.path() + "`, which is a file of data and no text of its own, so nothing"
                            + " would be recalled.",
                    "Recall each text that shows what was wrong:  path: guides/cold-packs");
        }
        var message = "This recalls `" + recall.path() + "`, and there is no such text.";
        return near.map(name -> Problem.warning(
                        "AC382",
                        at,
                        message,
                        "Did you mean `" + name
                                + "`? If the text was deleted, leave the recall for the copies that still have it."))
                .orElseGet(() -> new Problem(
                        Severity.INFO,
                        "AC382",
                        at,
                        message,
                        "If the text was deleted, leave the recall for the copies that still have it. Else write the"
                                + " text's path without its ending."));
    }
}

package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports an item of a do list that says what not to do: readers see the tick beside it. English only. */
public final class DoWordingCheck implements PassageCheck, EditorialCheck {
    private static final String CODE = "AC358";
    private static final Pattern DENIES = Pattern.compile(
            "(?i)(?:(?:please |you )?(?:do[ \\u00A0]not|don['’]?t|must not|should not|cannot)|never|avoid"
                    + "|no(?! need|-))\\b.*",
            Pattern.DOTALL);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        if (!language.isEnglish()) {
            return;
        }
        for (var panel : Blocks.panels(prose)) {
            if (panel.kind() == Prose.PanelKind.DO) {
                panel.items().stream()
                        .filter(item -> DENIES.matcher(PlainWords.start(item)).matches())
                        .forEach(item -> report(PassagePlace.of(item, prose, panel.at()), found));
            }
        }
    }

    private static void report(Location at, ProblemCollector found) {
        found.warning(
                CODE,
                at,
                "This item of a do list says what not to do. Whoever looks at the ticks alone would do it.",
                "Move it to a ::: do-not list, or say what to do instead.");
    }
}

package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.Locale;

/** Reports an item of a do-not list that does not begin with "Do not" and so reads as advice to do it. English only. */
public final class DoNotWordingCheck implements EditorialCheck {
    private static final String CODE = "AC325";
    private static final String WORDS = "do not ";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            if (new LanguageTag(writing.edition().language()).isEnglish()) {
                check(writing.prose(), found);
            }
        }
        for (var edition : index.editions()) {
            if (new LanguageTag(edition.language()).isEnglish()) {
                edition.selfChecks().stream()
                        .flatMap(check -> check.outcomes().stream())
                        .flatMap(outcome -> outcome.doNotItems().stream())
                        .filter(item -> !saysDoNot(item.value()))
                        .forEach(item -> report(item.at(), found));
            }
        }
    }

    private static void check(Prose prose, ProblemCollector found) {
        for (var panel : Blocks.panels(prose)) {
            if (panel.kind() == Prose.PanelKind.DO_NOT) {
                panel.items().stream()
                        .filter(item -> !saysDoNot(PlainWords.start(item)))
                        .forEach(item -> report(PassagePlace.of(item, prose, panel.at()), found));
            }
        }
    }

    private static boolean saysDoNot(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith(WORDS);
    }

    private static void report(Location at, ProblemCollector found) {
        found.error(
                CODE,
                at,
                "This item of a do-not list does not begin with \"Do not\": read alone, it says the opposite.",
                "Begin it with Do not: \"Do not stay in bed all day.\"");
    }
}

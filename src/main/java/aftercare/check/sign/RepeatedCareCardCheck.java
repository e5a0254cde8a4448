package aftercare.check.sign;

import aftercare.check.content.PassageCheck;
import aftercare.model.CareLevel;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import java.util.EnumMap;

/** Reports a second care card of the same level in a text: readers may stop at the first. */
public final class RepeatedCareCardCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        var first = new EnumMap<CareLevel, Prose.CareCard>(CareLevel.class);
        for (var card : prose.cards()) {
            var other = first.putIfAbsent(card.level(), card);
            if (other != null) {
                found.error(
                        "AC319",
                        card.at(),
                        "This is a second card ::: " + card.level() + "; the first is on line "
                                + other.at().line() + ".",
                        "Join the two into one card.");
            }
        }
    }
}

package aftercare.check;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A warning sign stands in no guide's care card and in no question, so that no reader is warned of it. */
final class SignNowhereCheck implements ContentCheck {
    @Override
    public void check(Names names, Findings found) {
        for (var edition : names.editions()) {
            boolean isSource = edition.language().equals(names.addresses().sourceLocale());
            if (isSource
                    && !edition.guides().isEmpty()
                    && names.content().incomplete().isEmpty()) {
                check(edition, names, found);
            }
        }
    }

    private static void check(Edition edition, Names names, Findings found) {
        var levels = EnumSet.noneOf(CareLevel.class);
        var shown = new HashSet<String>();
        edition.guides().stream().filter(names::hasPage).forEach(guide -> add(guide.body(), levels, shown));
        edition.singlePages().forEach(page -> add(page.body(), levels, shown));
        edition.selfChecks().stream()
                .flatMap(check -> check.questions().stream())
                .map(SelfCheck.Question::signs)
                .forEach(signs -> signs.stream().map(Text::value).forEach(shown::add));
        edition.signs().values().stream()
                .filter(sign -> !levels.contains(sign.care())
                        && !shown.contains(sign.id().value()))
                .forEach(sign -> report(sign, found));
    }

    /** A card without a list shows every sign of its level. */
    private static void add(Prose prose, Set<CareLevel> levels, Set<String> shown) {
        for (var card : Blocks.careCards(prose)) {
            if (card.items().isEmpty()) {
                levels.add(card.level());
            }
            card.items().forEach(item -> shown.add(item.sign().value()));
        }
    }

    private static void report(Sign sign, Findings found) {
        found.error(
                "AC355",
                sign.id().at(),
                "No guide and no self-check shows the warning sign \"" + sign.id() + "\".",
                "Name it in the care card of a guide, such as ::: " + sign.care()
                        + " in when-to-get-help.md, or take it out.");
    }
}

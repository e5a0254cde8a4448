package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import java.util.Comparator;

/** Where an author could lead an answer instead. */
final class Suggestion {
    private Suggestion() {}

    /** {@code Lead it straight to an outcome at urgent or above, such as "urgent".} */
    static String outcomeAt(CareLevel least, Tree tree) {
        return "Lead it straight to an outcome at " + orAbove(least) + example(new Floor(least, 0), tree) + ".";
    }

    /** {@code Lead it to where no path ends below soon, such as "see-soon".} */
    static String floorAt(Floor least, Tree tree) {
        return "Lead it to where no path ends below " + least.words() + example(least, tree) + ".";
    }

    private static String orAbove(CareLevel level) {
        return level == CareLevel.EMERGENCY ? level.id() : level.id() + " or above";
    }

    /** The outcome of least care that is allowed, which is nearest to what the author wrote. */
    private static String example(Floor least, Tree tree) {
        return tree.check().outcomes().stream()
                .filter(outcome -> !Floor.of(outcome).isBelow(least))
                .min(Comparator.comparing(Floor::of))
                .map(Outcome::id)
                .map(id -> ", such as \"" + id + "\"")
                .orElse("");
    }
}

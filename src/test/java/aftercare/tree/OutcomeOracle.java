package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import java.util.List;

/** The part of the {@link Oracle} that looks at outcomes, as a {@link RandomTree} has them. */
final class OutcomeOracle {
    private OutcomeOracle() {}

    static boolean breaksT5(Outcome outcome) {
        boolean noNet =
                outcome.care() != CareLevel.EMERGENCY && outcome.safetyNet().isEmpty();
        boolean noRecheck = outcome.care() == CareLevel.SELF_CARE
                && !List.of("24 hours", "14 days").contains(outcome.recheck().value());
        return noNet || noRecheck;
    }

    static boolean breaksT6(Outcome outcome) {
        var contact = outcome.contact().value();
        return !contact.isEmpty() && !contact.contains("doctor");
    }
}

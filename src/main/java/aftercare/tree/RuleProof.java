package aftercare.tree;

import aftercare.problem.Problem;
import java.util.List;

/**
 * What was proved about one self-check for one rule.
 *
 * @param code {@code T1} to {@code T11}
 * @param meaning the rule in a sentence for a clinician
 * @param problems where the rule is broken
 * @param nothing why there was nothing to prove, such as {@code no red flag is asked}; empty when there was
 */
public record RuleProof(String code, String meaning, List<Problem> problems, String nothing) {
    public RuleProof {
        problems = List.copyOf(problems);
    }

    /** Whether there was something to prove, and the rule holds. */
    public boolean isProved() {
        return problems.isEmpty() && nothing.isEmpty();
    }

    public boolean isBroken() {
        return !problems.isEmpty();
    }
}

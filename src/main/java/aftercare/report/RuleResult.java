package aftercare.report;

import aftercare.problem.Problem;
import aftercare.tree.RuleProof;
import java.util.List;

/**
 * What was proved about a self-check for one rule.
 */
public record RuleResult(RuleProof proof) {
    public boolean isProved() {
        return proof.isProved();
    }

    public boolean isBroken() {
        return proof.isBroken();
    }

    /** {@code ✓ proved}, {@code ✗ broken}, or why there was nothing to prove. */
    public String verdict() {
        return isBroken() ? "✗ broken" : isProved() ? "✓ proved" : "nothing to prove: " + proof.nothing();
    }

    public String code() {
        return proof.code();
    }

    public List<Problem> problems() {
        return proof.problems();
    }

    /** The rule in a sentence for a clinician. */
    public String meaning() {
        return proof.meaning();
    }

    static List<RuleResult> all(List<RuleProof> proofs) {
        return proofs.stream().map(RuleResult::new).toList();
    }
}

package aftercare.report;

import aftercare.problem.Problem;
import aftercare.tree.RuleProof;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was proved about a self-check for one rule.
 *
 * @param meaning the rule in words for a clinician
 */
public record RuleResult(RuleProof proof, String meaning) {
    private static final Map<String, String> MEANINGS = meanings();

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put(
                "T1",
                "Every answer leads on, every question and outcome can be reached, nothing goes round in a circle, and no two"
                        + " answers of a question say the same.");
        meanings.put(
                "T2",
                "Whoever tells a warning sign ends at that sign’s level, or above; red flags are asked in their own words, the worst first.");
        meanings.put("T3", "“I am not sure” is never treated more lightly than any other answer to the same question.");
        meanings.put(
                "T4",
                "Nobody ends in less care than a red flag asks for before that red flag was asked, or ruled out.");
        meanings.put(
                "T5",
                "Every outcome below “emergency” says what change means get help; every self-care one when to check again, in 14 days at most.");
        meanings.put(
                "T6",
                "Whoever an outcome names is someone to turn to at its level, and nothing holds in one country alone.");
        meanings.put("T7", "No text asks who the reader is.");
        meanings.put("T8", "Along the answers of a question, from least to most worrying, care never goes down.");
        meanings.put("T9", "Every scenario ends where it says; every outcome and every sign has one.");
        meanings.put("T10", "Every emergency sign is asked, or left out for a reason that stands below.");
        meanings.put(
                "T11",
                "What leads to “urgent” or above is a sign in its own words, or “I am not sure”, or comes after a red flag.");
        return Collections.unmodifiableMap(meanings);
    }

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

    static List<RuleResult> all(List<RuleProof> proofs) {
        return proofs.stream()
                .map(proof -> new RuleResult(proof, MEANINGS.getOrDefault(proof.code(), "")))
                .toList();
    }
}

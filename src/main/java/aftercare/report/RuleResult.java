package aftercare.report;

import aftercare.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule, and where a self-check breaks it.
 *
 * @param code {@code T1} to {@code T9}
 * @param meaning in words for a clinician
 */
public record RuleResult(String code, String meaning, List<Problem> problems) {
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "T1",
                    "Every answer leads on, every question and outcome can be reached, and nothing goes round in a circle.",
            "T2", "Whoever says that a warning sign is there comes straight to help at that sign’s level, or above.",
            "T3", "“I am not sure” is never treated more lightly than any other answer to the same question.",
            "T4", "Nobody is sent below “urgent” before every question about a red flag was asked.",
            "T5",
                    "Every outcome below “emergency” says what change means get help; every self-care one when to check again.",
            "T6", "Every outcome names someone to turn to, and nothing holds in one country alone.",
            "T7", "No question asks who the reader is.",
            "T8", "Along the answers of a question, from least to most worrying, care never goes down.",
            "T9", "Every scenario ends where it says, and every outcome has one."));

    public RuleResult {
        problems = List.copyOf(problems);
    }

    public boolean isProved() {
        return problems.isEmpty();
    }

    /** @param broken by the code of each rule, the places where it is broken */
    static List<RuleResult> all(Map<String, List<Problem>> broken) {
        return MEANINGS.entrySet().stream()
                .map(rule ->
                        new RuleResult(rule.getKey(), rule.getValue(), broken.getOrDefault(rule.getKey(), List.of())))
                .toList();
    }
}

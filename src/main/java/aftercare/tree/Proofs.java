package aftercare.tree;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Words;
import aftercare.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proves that a self-check is safe on every path, or says where it is not. */
public final class Proofs {
    private static final List<Rule> RULES = List.of(
            new ReachableRule(),
            new SignRule(),
            new UnsureRule(),
            new RedFlagRule(),
            new SafetyNetRule(),
            new ContactRule(),
            new PersonalDataRule(),
            new WorryOrderRule(),
            new ScenarioRule(),
            new LeftOutRule(),
            new ToldFirstRule());

    private Proofs() {}

    /**
     * Every place where the self-check breaks one of the rules T1 to T11; none when all are proved. Time grows with the number
     * of answers, not of paths.
     *
     * @param check with the question sets that it includes joined in; it may hold loops and answers that lead nowhere
     * @param signs by id; a sign that is not there is left out of account
     * @param words of the language in which the self-check is written
     */
    public static Problems of(SelfCheck check, Map<String, Sign> signs, Words words) {
        return broken(RULES.stream(), Tree.of(check, signs, words));
    }

    /**
     * As {@link #of}, but without the rule that needs the contact words of {@code strings.yaml}; for use when these
     * could not be read.
     */
    public static Problems withoutContactWords(SelfCheck check, Map<String, Sign> signs, Words words) {
        return broken(RULES.stream().filter(rule -> !rule.needsContactWords()), Tree.of(check, signs, words));
    }

    /** What was proved for each rule, in the order of the rules. */
    public static List<RuleProof> byRule(SelfCheck check, Map<String, Sign> signs, Words words) {
        var tree = Tree.of(check, signs, words);
        return RULES.stream()
                .map(rule -> new RuleProof(
                        rule.code(),
                        rule.meaning(),
                        broken(Stream.of(rule), tree).list(),
                        rule.nothing(tree)))
                .toList();
    }

    private static Problems broken(Stream<Rule> rules, Tree tree) {
        return Problems.of(rules.flatMap(rule -> rule.broken(tree)).toList());
    }
}

package aftercare.tree;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Words;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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

    /** From so many answers on, the rules are tried side by side. For fewer it would take longer to call for help. */
    private static final int MANY_ANSWERS = 1000;

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
        return broken(RULES, Tree.of(check, signs, words));
    }

    /**
     * As {@link #of}, but without the rule that needs the contact words of {@code strings.yaml}; for use when these
     * could not be read.
     */
    public static Problems withoutContactWords(SelfCheck check, Map<String, Sign> signs, Words words) {
        var rules = RULES.stream().filter(rule -> !rule.needsContactWords()).toList();
        return broken(rules, Tree.of(check, signs, words));
    }

    /** What was proved for each rule, in the order of the rules. */
    public static List<RuleProof> byRule(SelfCheck check, Map<String, Sign> signs, Words words) {
        var tree = Tree.of(check, signs, words);
        return RULES.stream()
                .map(rule -> new RuleProof(
                        rule.code(), rule.meaning(), broken(List.of(rule), tree).list(), rule.nothing(tree)))
                .toList();
    }

    private static Problems broken(List<Rule> rules, Tree tree) {
        return Problems.of(
                tree.graph().edges().size() < MANY_ANSWERS
                        ? rules.stream().flatMap(rule -> rule.broken(tree)).toList()
                        : brokenSideBySide(rules, tree));
    }

    /** The last rules are begun first: among them are those that take longest. */
    private static List<Problem> brokenSideBySide(List<Rule> rules, Tree tree) {
        var lastFirst = new ArrayList<>(rules);
        Collections.reverse(lastFirst);
        var found = new ArrayList<>(
                AllHands.map(lastFirst, rule -> rule.broken(tree).toList()));
        Collections.reverse(found);
        return found.stream().flatMap(List::stream).toList();
    }
}

package aftercare.tree;

import aftercare.problem.Problem;
import java.util.stream.Stream;

/** One of the rules that every self-check must hold on every path. */
interface Rule {
    /** Of its problems, all of them: {@code T1}. */
    String code();

    /** Whether it rests on the contact words of {@code strings.yaml}. */
    default boolean needsContactWords() {
        return false;
    }

    /** Why this rule has nothing to prove of a self-check, in a few words; empty when it has. */
    default String nothing(Tree tree) {
        return "";
    }

    /** Each place where a self-check breaks the rule; none when it holds. */
    Stream<Problem> broken(Tree tree);
}

package aftercare.tree;

import aftercare.problem.Problem;
import java.util.stream.Stream;

/** One of the rules that every self-check must hold on every path. */
interface Rule {
    /** The code of all its problems, such as {@code T1}. */
    String code();

    /** The rule in a sentence for a clinician. */
    String meaning();

    /** Whether the rule needs the contact words of {@code strings.yaml}. */
    default boolean needsContactWords() {
        return false;
    }

    /** Why there is nothing to prove for a self-check, in a few words; empty if there is something. */
    default String nothing(Tree tree) {
        return "";
    }

    /** Each place where a self-check breaks the rule; none when it holds. */
    Stream<Problem> broken(Tree tree);
}

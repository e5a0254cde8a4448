package aftercare.model;

import aftercare.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * One decision tree, {@code content/en/self-checks/soreness-or-help.yaml}, with the question sets that it includes already
 * joined in: their questions and outcomes stand here, and their exits lead where this file says.
 *
 * @param start the first question's id
 * @param questions those of included sets first, each in the order of its file
 * @param outcomes in the same order as questions
 * @param hash {@code sha256-…} in hex, of the file, of all that it includes, and of the signs that its questions draw from
 *     {@code signs.yaml}
 */
public record SelfCheck(
        ContentPath path,
        Location at,
        Text title,
        Text description,
        Prose intro,
        Optional<Review> review,
        List<Text> sources,
        Text start,
        List<Question> questions,
        List<Outcome> outcomes,
        List<Scenario> scenarios,
        List<Guide.Ignore> ignores,
        String hash) {

    public SelfCheck {
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        scenarios = List.copyOf(scenarios);
        ignores = List.copyOf(ignores);
    }

    /** The same self-check with another hash. */
    public SelfCheck withHash(String other) {
        return new SelfCheck(
                path,
                at,
                title,
                description,
                intro,
                review,
                sources,
                start,
                questions,
                outcomes,
                scenarios,
                ignores,
                other);
    }

    /** A place in a self-check: a question or an outcome. */
    public sealed interface Step permits Question, Outcome {
        Text id();
    }

    /**
     * A question.
     *
     * @param why why it is asked; may be empty
     * @param hint may be empty
     * @param list plain items that are no signs
     * @param signs ids of {@code signs.yaml}
     * @param answers from the least to the most worrying, unless {@code preference}
     */
    public record Question(
            Text id,
            Text ask,
            Text why,
            Prose hint,
            List<Text> list,
            List<Text> signs,
            boolean preference,
            List<Answer> answers)
            implements Step {
        public Question {
            list = List.copyOf(list);
            signs = List.copyOf(signs);
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer, which leads to a question or an outcome.
     *
     * @param unsure "I am not sure"
     * @param present one or more of the question's signs is there
     */
    public record Answer(Text id, Text label, Text to, boolean unsure, boolean present) {}

    /**
     * Where a path ends.
     *
     * @param caution ranks outcomes within one care level, 0 to 9
     * @param contact who, and how soon
     * @param say what to tell them; may be empty, as may decision and note
     * @param safetyNet which changes mean that the reader should get help
     * @param recheck when to check again
     * @param guides names of guides to read next
     */
    public record Outcome(
            Text id,
            CareLevel care,
            int caution,
            Text title,
            Text contact,
            Text say,
            Text decision,
            List<Text> doItems,
            List<Text> doNotItems,
            Text note,
            Text safetyNet,
            Text recheck,
            List<Text> guides)
            implements Step {
        public Outcome {
            doItems = List.copyOf(doItems);
            doNotItems = List.copyOf(doNotItems);
            guides = List.copyOf(guides);
        }
    }

    /** An author's test: answers, question by question, and the outcome they must reach. */
    public record Scenario(Text name, List<Given> answers, Text outcome) {
        public Scenario {
            answers = List.copyOf(answers);
        }
    }

    /** One answer of a scenario. */
    public record Given(Text question, Text answer) {}
}

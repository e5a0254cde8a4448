package aftercare.model;

import aftercare.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One decision tree, {@code content/en/self-checks/sprain-or-break.yaml}, with the question sets that it includes already
 * joined in: their questions and outcomes stand here, and their exits lead where this file says.
 *
 * @param start the first question's id
 * @param questions those of included sets first, each in the order of its file
 * @param outcomes in the same order as questions
 * @param included the question sets that were joined in, and their own scenarios
 * @param leftOut emergency signs that it does not ask, each with the reason
 * @param availability on which days it has a page
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
        List<Included> included,
        List<SignLeftOut> leftOut,
        Availability availability,
        List<Guide.Ignore> ignores,
        String hash) {

    public SelfCheck {
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        scenarios = List.copyOf(scenarios);
        included = List.copyOf(included);
        leftOut = List.copyOf(leftOut);
        ignores = List.copyOf(ignores);
    }

    /** The same self-check with another hash. */
    public SelfCheck withHash(String other) {
        return with(questions, outcomes, other);
    }

    /** The same self-check with other words in its questions and outcomes, and another hash. */
    public SelfCheck with(List<Question> others, List<Outcome> otherOutcomes, String otherHash) {
        return new SelfCheck(
                path,
                at,
                title,
                description,
                intro,
                review,
                sources,
                start,
                others,
                otherOutcomes,
                scenarios,
                included,
                leftOut,
                availability,
                ignores,
                otherHash);
    }

    /** A place in a self-check: a question or an outcome. */
    public sealed interface Step permits Question, Outcome {
        Text id();
    }

    /** An emergency sign that a self-check does not ask, and why. */
    public record SignLeftOut(Text sign, Text reason) {}

    /**
     * Where a path ends.
     *
     * @param caution ranks outcomes within one care level, 0 to 9
     * @param contact what the author adds to the line of the care level; may be empty
     * @param say what the reader should tell the contact; may be empty, as may decision and note
     * @param safetyNet which changes mean that the reader should get help
     * @param recheck when to check again, as the author wrote it: {@code 24 hours}, or an id of {@code recheck-times}
     * @param recheckLabel the same in the words of the page; empty until they are put in
     * @param guides names of guides to read next
     * @param selfChecks names of self-checks that help next
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
            Text recheckLabel,
            List<Text> guides,
            List<Text> selfChecks)
            implements Step {
        public Outcome {
            doItems = List.copyOf(doItems);
            doNotItems = List.copyOf(doNotItems);
            guides = List.copyOf(guides);
            selfChecks = List.copyOf(selfChecks);
        }

        /** After how many hours to check again; 0 where this is no number. */
        public int recheckHours() {
            return RecheckTime.of(recheck.value()).map(RecheckTime::hours).orElse(0);
        }

        /** The same outcome, which says in these words when to check again. */
        public Outcome withRecheckLabel(Text label) {
            return new Outcome(
                    id,
                    care,
                    caution,
                    title,
                    contact,
                    say,
                    decision,
                    doItems,
                    doNotItems,
                    note,
                    safetyNet,
                    recheck,
                    label,
                    guides,
                    selfChecks);
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

    /**
     * A question set that was joined in.
     *
     * @param name such as {@code warning-signs}
     * @param start its first question's id
     * @param exit where this self-check goes on after it
     * @param replaced by the id of an outcome of the set: that of the outcome which stands for it here
     * @param scenarios the set's own, which begin at its start and may end at {@code exit}
     */
    public record Included(Text name, Text start, Text exit, Map<String, Text> replaced, List<Scenario> scenarios) {
        /** What a scenario of a set names as its outcome when it leaves the set. */
        public static final String EXIT = "exit";

        public Included {
            replaced = Map.copyOf(replaced);
            scenarios = List.copyOf(scenarios);
        }

        /** Where a scenario of the set ends in this self-check. */
        public Text endOf(Scenario scenario) {
            var named = scenario.outcome();
            return named.value().equals(EXIT) ? exit : replaced.getOrDefault(named.value(), named);
        }
    }
}

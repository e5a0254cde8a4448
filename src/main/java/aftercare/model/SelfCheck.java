package aftercare.model;

import aftercare.problem.Location;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One decision tree, {@code content/en/self-checks/soreness-or-help.yaml}, with the question sets that it includes already
 * joined in: their questions and outcomes stand here, and their exits lead where this file says.
 *
 * @param start the first question's id
 * @param questions those of included sets first, each in the order of its file
 * @param outcomes in the same order as questions
 * @param included the question sets that were joined in, and their own scenarios
 * @param leftOut emergency signs that it does not ask, each with the reason
 * @param publication on which days it has a page
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
        List<LeftOut> leftOut,
        Publication publication,
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
                included,
                leftOut,
                publication,
                ignores,
                other);
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
                publication,
                ignores,
                otherHash);
    }

    /** A place in a self-check: a question or an outcome. */
    public sealed interface Step permits Question, Outcome {
        Text id();
    }

    /** What a question offers to choose from. */
    public enum Kind {
        /** Warning signs, each an answer of its own. */
        SIGNS,
        /** A number, in ranges. */
        RANGE,
        /** Answers from the least to the most worrying. */
        CHOICE,
        /** Answers of which none is more worrying than another. */
        PREFERENCE,
        /** Answers that name different matters. */
        TOPIC
    }

    /**
     * A question.
     *
     * @param ask of a signs question: the id among the {@code signs-asks} of {@code strings.yaml}, until its words are
     *     put in
     * @param why why it is asked; may be empty
     * @param hint may be empty
     * @param list plain items that are no signs
     * @param answers in the order shown; those called {@code none} and {@code unsure} last
     * @param worry ids of answers from the least to the most worrying, where the order shown is another; else empty
     * @param measure of a range: what is counted
     */
    public record Question(
            Text id,
            Kind kind,
            Text ask,
            Text why,
            Prose hint,
            List<Text> list,
            List<Answer> answers,
            List<Text> worry,
            Optional<Measure> measure)
            implements Step {
        public Question {
            list = List.copyOf(list);
            answers = List.copyOf(answers);
            worry = List.copyOf(worry);
        }

        /** The ids of the signs that it asks, each once, in the order shown. */
        public List<Text> signs() {
            var seen = new HashSet<String>();
            return answers.stream()
                    .map(Answer::sign)
                    .filter(sign -> sign.isPresent() && seen.add(sign.value()))
                    .toList();
        }

        /** The same question with other answers. */
        public Question withAnswers(List<Answer> others) {
            return new Question(id, kind, ask, why, hint, list, others, worry, measure);
        }

        /** The same question asked in other words. */
        public Question withAsk(Text words, Prose otherHint) {
            return new Question(id, kind, words, why, otherHint, list, answers, worry, measure);
        }
    }

    /**
     * What a range counts.
     *
     * @param unit such as {@code years} or {@code degrees-c}
     * @param least the smallest number that can be meant
     * @param most the largest
     */
    public record Measure(String unit, BigDecimal least, BigDecimal most) {
        /** Whether it is asked in tenths, as a temperature is; else in whole numbers. */
        public boolean hasTenths() {
            return unit.equals("degrees-c");
        }

        /** The smallest difference between two numbers. */
        public BigDecimal step() {
            return hasTenths() ? new BigDecimal("0.1") : BigDecimal.ONE;
        }
    }

    /**
     * An answer, which leads to a question or an outcome.
     *
     * @param label empty until it is put in, where signs, ranges and {@code strings.yaml} make it
     * @param sign the id of the sign that it tells; empty when it tells none
     * @param below of a range: the first number that is too large for it; empty for the last range
     * @param rulesOut signs that cannot be there, or do not matter, after this answer
     */
    public record Answer(Text id, Text label, Text to, Text sign, Optional<BigDecimal> below, List<RuledOut> rulesOut) {
        /** The id of the answer that none of the signs is there. */
        public static final String NONE = "none";

        /** The id of the answer "I am not sure". */
        public static final String UNSURE = "unsure";

        public Answer {
            rulesOut = List.copyOf(rulesOut);
        }

        public boolean isNone() {
            return id.value().equals(NONE);
        }

        public boolean isUnsure() {
            return id.value().equals(UNSURE);
        }

        /** How a line of text names it: the id of its sign in a signs question, else its label. */
        public String name() {
            return sign.isPresent() && sign.value().equals(id.value()) ? id.value() : label.value();
        }

        /** The same answer in other words. */
        public Answer withLabel(Text words) {
            return new Answer(id, words, to, sign, below, rulesOut);
        }

        /** The same answer, which leads elsewhere. */
        public Answer leadingTo(Text other) {
            return new Answer(id, label, other, sign, below, rulesOut);
        }
    }

    /** A sign that an answer rules out, and why. */
    public record RuledOut(Text sign, Text reason) {}

    /** An emergency sign that a self-check does not ask, and why. */
    public record LeftOut(Text sign, Text reason) {}

    /**
     * Where a path ends.
     *
     * @param caution ranks outcomes within one care level, 0 to 9
     * @param contact what the author adds to the line of the care level; may be empty
     * @param say what to tell them; may be empty, as may decision and note
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

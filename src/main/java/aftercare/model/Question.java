package aftercare.model;

import aftercare.model.SelfCheck.Step;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

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
 * @param quantity of a range: what is counted
 */
public record Question(
        Text id,
        QuestionKind kind,
        Text ask,
        Text why,
        Prose hint,
        List<Text> list,
        List<Answer> answers,
        List<Text> worry,
        Optional<Quantity> quantity)
        implements Step {
    /** The most signs that one question asks at once. */
    public static final int MOST_SIGNS = 5;

    /** The most words that the texts of its signs have together. */
    public static final int MOST_WORDS_OF_SIGNS = 70;

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
        return new Question(id, kind, ask, why, hint, list, others, worry, quantity);
    }

    /** The same question asked in other words. */
    public Question withAsk(Text words, Prose otherHint) {
        return new Question(id, kind, words, why, otherHint, list, answers, worry, quantity);
    }

    /** What a question offers to choose from. */
    public enum QuestionKind {
        /** Warning signs, each an answer of its own. */
        SIGNS,
        /** A number, in ranges. */
        RANGE,
        /** Answers from the least to the most worrying. */
        CHOICE,
        /** Answers of which none is more worrying than another. */
        PREFERENCE,
        /** Answers that name different matters. */
        TOPIC;

        /** Whether its answers are in words of their own. */
        public boolean isChoice() {
            return this != SIGNS && this != RANGE;
        }
    }

    /**
     * What a range counts.
     *
     * @param unit such as {@code years} or {@code degrees-c}
     * @param least the smallest number that can be meant
     * @param most the largest
     */
    public record Quantity(String unit, BigDecimal least, BigDecimal most) {
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
     * @param sign the id of the sign that it reports; empty when it reports none
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

        /** Its name in a path written as one line of text: the id of its sign in a signs question, else its label. */
        public String name() {
            return sign.isPresent() && sign.value().equals(id.value()) ? id.value() : label.value();
        }

        /** The same answer in other words. */
        public Answer withLabel(Text words) {
            return new Answer(id, words, to, sign, below, rulesOut);
        }

        /** The same answer, leading to another step. */
        public Answer leadingTo(Text other) {
            return new Answer(id, label, other, sign, below, rulesOut);
        }
    }

    /** A sign that an answer rules out, and why. */
    public record RuledOut(Text sign, Text reason) {}
}

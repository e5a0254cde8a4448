package aftercare.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small random self-check, as text for a {@link Sketch}: one to five questions of every kind, one to four outcomes, and
 * scenarios.
 */
final class RandomTree {
    private static final List<String> CARE =
            List.of("self-care", "self-care 2", "pharmacist", "soon", "urgent", "urgent 1", "emergency");
    private static final List<String> KINDS =
            List.of("signs", "signs", "signs", "range", "choice", "choice", "preference", "topic");
    private static final List<String> SIGNS = List.of("saddle", "saddle", "legs", "fever", "shooting", "unheard-of");
    private static final List<String> TOLD = List.of("", "", "", "", "", "", " sign shooting", " sign fever");
    private static final List<String> RULED_OUT = List.of("", "", "", "", " rules-out saddle", " rules-out fever");
    private static final List<String> LEFT_OUT = List.of("", "", "", "out saddle\n", "out saddle\n", "out legs\n");
    private static final List<String> FAULTS =
            List.of("contact: Rest.\n", "safety-net:\n", "recheck:\n", "recheck: 15 days\n", "recheck: 14 days\n");

    private final RandomGenerator random;
    private final boolean wild;
    private final int questions;
    private final int outcomes;

    private RandomTree(RandomGenerator random, boolean wild) {
        this.random = random;
        this.wild = wild;
        this.questions = 1 + random.nextInt(5);
        this.outcomes = 1 + random.nextInt(4);
    }

    /** One whose answers all lead onward, to a later question or to an outcome. */
    static String onward(RandomGenerator random) {
        return new RandomTree(random, false).text();
    }

    /** One whose answers may also lead back, or to nothing. */
    static String wild(RandomGenerator random) {
        return new RandomTree(random, true).text();
    }

    private String text() {
        return lines(questions, this::question) + lines(outcomes, this::outcome) + one(LEFT_OUT) + scenarios();
    }

    private String question(int number) {
        var kind = one(KINDS);
        var first = kind + " q" + number + "\n";
        return first + (kind.equals("signs") ? signs(number) : answers(number, kind));
    }

    private String signs(int number) {
        return distinct(1 + random.nextInt(3), SIGNS).stream()
                        .map(sign -> "- " + sign + " > " + next(number) + "\n")
                        .collect(Collectors.joining())
                + often("- none > " + next(number) + "\n")
                + often("- unsure > " + next(number) + "\n");
    }

    private String answers(int number, String kind) {
        int count = 2 + random.nextInt(2);
        boolean isRange = kind.equals("range");
        return lines(
                        count,
                        answer -> "- a" + answer + label(answer) + bound(isRange && answer < count - 1, answer) + " > "
                                + next(number) + one(TOLD) + one(RULED_OUT) + "\n")
                + (random.nextBoolean() ? "- unsure > " + next(number) + "\n" : "")
                + (random.nextInt(4) > 0 || kind.equals("preference") ? "" : worry(count));
    }

    /** Now and then the label of another answer. */
    private String label(int answer) {
        return random.nextInt(20) > 0 ? "" : " \"A" + (answer + random.nextInt(2)) + ".\"";
    }

    private static String bound(boolean isBound, int answer) {
        return isBound ? " < " + 10 * (answer + 1) : "";
    }

    private String worry(int count) {
        var ids =
                new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "a" + i).toList());
        Collections.shuffle(ids, new Random(random.nextLong()));
        return "worry: " + String.join(" ", ids) + "\n";
    }

    /** Where an answer leads; one past the last outcome there is none. */
    private String next(int question) {
        int step = wild ? random.nextInt(questions + outcomes + 1) : random.nextInt(question + 1, questions + outcomes);
        return step < questions ? "q" + step : "o" + (step - questions);
    }

    private String outcome(int number) {
        return "! o" + number + " " + one(CARE) + "\n" + (random.nextInt(6) == 0 ? one(FAULTS) : "");
    }

    private String scenarios() {
        int count = random.nextInt(3);
        return count == 0 || random.nextInt(3) < 2 ? "auto\n" : lines(count, number -> scenario());
    }

    private String scenario() {
        var answers = List.of("a0", "a1", "none", "unsure", "saddle");
        var given = IntStream.range(0, 5)
                .filter(question -> random.nextInt(5) > 0)
                .mapToObj(question -> "q" + question + " " + one(answers))
                .collect(Collectors.joining(", "));
        return "= o" + random.nextInt(6) + " | " + given + " | Made up\n";
    }

    private String often(String line) {
        return random.nextInt(12) > 0 ? line : "";
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private List<String> distinct(int count, List<String> words) {
        var all = new ArrayList<>(words.stream().distinct().toList());
        Collections.shuffle(all, new Random(random.nextLong()));
        return all.subList(0, count);
    }

    private interface Line {
        String of(int number);
    }

    private static String lines(int count, Line line) {
        return IntStream.range(0, count).mapToObj(line::of).collect(Collectors.joining());
    }
}

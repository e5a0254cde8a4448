package aftercare.tree;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small random self-check, as text for a {@link Sketch}: one to five questions with two or three answers each, one to four
 * outcomes, and scenarios.
 */
final class RandomTree {
    private static final List<String> CARE =
            List.of("self-care", "self-care 2", "pharmacist", "soon", "urgent", "emergency");
    private static final List<String> SIGN_LISTS = List.of("", "", " saddle", " fever", " shooting", " shooting, legs");
    private static final List<String> FLAGS = List.of("", "", "", " unsure", " present");
    private static final List<String> LEFT_OUT = List.of("contact:\n", "safety-net:\n", "recheck:\n");

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
        return lines(questions, this::question) + lines(outcomes, this::outcome) + scenarios();
    }

    private String question(int number) {
        return (random.nextBoolean() ? "?? q" : "? q") + number + one(SIGN_LISTS) + "\n"
                + lines(2 + random.nextInt(2), answer -> "- a" + answer + " > " + next(number) + one(FLAGS) + "\n");
    }

    /** Where an answer leads; one past the last outcome there is none. */
    private String next(int question) {
        int step = wild ? random.nextInt(questions + outcomes + 1) : random.nextInt(question + 1, questions + outcomes);
        return step < questions ? "q" + step : "o" + (step - questions);
    }

    private String outcome(int number) {
        boolean faulty = random.nextInt(8) == 0;
        return "! o" + number + " " + one(CARE) + "\n" + (faulty ? LEFT_OUT.get(number % LEFT_OUT.size()) : "");
    }

    private String scenarios() {
        int count = random.nextInt(3);
        return count == 0 || random.nextInt(3) < 2 ? "auto\n" : lines(count, number -> scenario());
    }

    private String scenario() {
        var given = IntStream.range(0, 5)
                .filter(question -> random.nextInt(5) > 0)
                .mapToObj(question -> "q" + question + " a" + random.nextInt(4))
                .collect(Collectors.joining(", "));
        return "= o" + random.nextInt(6) + " | " + given + " | Made up\n";
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private interface Line {
        String of(int number);
    }

    private static String lines(int count, Line line) {
        return IntStream.range(0, count).mapToObj(line::of).collect(Collectors.joining());
    }
}

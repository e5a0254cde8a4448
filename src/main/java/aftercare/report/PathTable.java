package aftercare.report;

import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.tree.GivenAnswer;
import aftercare.tree.Path;
import aftercare.tree.Paths;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The paths of a self-check to be read one by one; or, if there are too many, their number by outcome.
 *
 * @param count number of paths
 * @param rows all of them, or none when there are too many
 * @param changed how many of the rows have changed since the last signature
 */
public record PathTable(BigInteger count, List<Row> rows, List<Total> totals, int changed) {
    /** The most paths that are listed one by one. */
    static final int READABLE = 200;

    public PathTable {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * A path.
     *
     * @param number from 1
     * @param shared the numbers of the questions answered as in the row above
     * @param turns the answers from the first one that differs from the row above
     * @param all every answer
     * @param changed since the last signature
     */
    public record Row(
            int number,
            List<Integer> shared,
            List<PathStep> turns,
            List<PathStep> all,
            Outcome outcome,
            boolean changed) {
        public Row {
            shared = List.copyOf(shared);
            turns = List.copyOf(turns);
            all = List.copyOf(all);
        }
    }

    /**
     * An answer.
     *
     * @param question its number
     * @param usual whether it is the least worrying one of its question
     */
    public record PathStep(int question, String answer, boolean usual) {}

    /** The number of paths that end at an outcome, and the shortest of them; without any path, no steps. */
    public record Total(Outcome outcome, BigInteger count, List<PathStep> shortest) {
        public Total {
            shortest = List.copyOf(shortest);
        }
    }

    public boolean isReadable() {
        return !rows.isEmpty();
    }

    static PathTable of(SelfCheck check, Map<String, Integer> numbers, SignOffChanges.PathTest test) {
        var paths = new Paths(check);
        var count = paths.count();
        boolean readable = count.compareTo(BigInteger.valueOf(READABLE)) <= 0;
        var rows = readable ? rows(paths.all().toList(), numbers, test) : List.<Row>of();
        var totals = check.outcomes().stream()
                .map(outcome -> total(outcome, paths, numbers))
                .toList();
        return new PathTable(
                count, rows, totals, (int) rows.stream().filter(Row::changed).count());
    }

    private static Total total(Outcome outcome, Paths paths, Map<String, Integer> numbers) {
        var id = outcome.id().value();
        var shortest =
                paths.shortestTo(id).map(path -> steps(path.turns(), numbers)).orElse(List.of());
        return new Total(outcome, paths.countByOutcome().getOrDefault(id, BigInteger.ZERO), shortest);
    }

    private static List<Row> rows(List<Path> paths, Map<String, Integer> numbers, SignOffChanges.PathTest test) {
        var rows = new ArrayList<Row>();
        List<PathStep> above = List.of();
        for (var path : paths) {
            var steps = steps(path.turns(), numbers);
            int same = 0;
            while (same < steps.size() - 1
                    && same < above.size()
                    && steps.get(same).equals(above.get(same))) {
                same++;
            }
            rows.add(new Row(
                    rows.size() + 1,
                    steps.subList(0, same).stream().map(PathStep::question).toList(),
                    steps.subList(same, steps.size()),
                    steps,
                    (Outcome) path.end(),
                    test.isChanged(path.turns(), path.end().id().value())));
            above = steps;
        }
        return rows;
    }

    static List<PathStep> steps(List<GivenAnswer> turns, Map<String, Integer> numbers) {
        return turns.stream()
                .map(turn -> new PathStep(
                        numbers.getOrDefault(turn.question().id().value(), 0),
                        turn.answer().name(),
                        isUsual(turn)))
                .toList();
    }

    /** Whether it is the least worrying answer: "none of these", or the first one in a question whose answers have an order. */
    private static boolean isUsual(GivenAnswer turn) {
        var question = turn.question();
        return switch (question.kind()) {
            case SIGNS -> turn.answer().isNone();
            case CHOICE, RANGE ->
                turn.answer()
                        .id()
                        .value()
                        .equals(
                                question.worry().isEmpty()
                                        ? question.answers().get(0).id().value()
                                        : question.worry().get(0).value());
            case PREFERENCE, TOPIC -> false;
        };
    }
}

package aftercare.tree;

import aftercare.model.SelfCheck;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The paths of a self-check: how many, how long, and each in turn.
 *
 * <p>Counting and measuring look at each answer once, however many paths there are. Answers that close a loop or lead nowhere
 * are left out, so a self-check that breaks T1 has paths, too. Two answers that lead to the same place make two paths.
 */
public final class Paths {
    private final Graph graph;
    private final Order order;
    private final Ways ways;
    private final int[] longest;
    private final Map<String, BigInteger> counts;

    public Paths(SelfCheck check) {
        graph = new Graph(check);
        order = new Order(graph);
        ways = Ways.from(graph, graph.start());
        longest = longest();
        counts = Collections.unmodifiableMap(counts());
    }

    private int[] longest() {
        var lengths = new int[graph.size()];
        for (int step : order.backwards()) {
            lengths[step] = order.onward(step).stream()
                    .mapToInt(edge -> 1 + lengths[edge.to()])
                    .max()
                    .orElse(0);
        }
        return lengths;
    }

    private Map<String, BigInteger> counts() {
        var reaching = new BigInteger[graph.size()];
        Arrays.fill(reaching, BigInteger.ZERO);
        if (graph.start() != Graph.NOWHERE) {
            reaching[graph.start()] = BigInteger.ONE;
        }
        for (int i = graph.size() - 1; i >= 0; i--) {
            int step = order.backwards().get(i);
            order.onward(step).forEach(edge -> reaching[edge.to()] = reaching[edge.to()].add(reaching[step]));
        }
        var found = new LinkedHashMap<String, BigInteger>();
        outcomes().forEach(step -> found.put(graph.id(step), reaching[step]));
        return found;
    }

    private IntStream outcomes() {
        return IntStream.range(graph.questionCount(), graph.size());
    }

    /** The number of paths. */
    public BigInteger count() {
        return counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The number of paths that end at each outcome, by its id, in the author's order. */
    public Map<String, BigInteger> countByOutcome() {
        return counts;
    }

    /**
     * The largest number of questions on a path from a step on, the step itself included; 0 for an outcome.
     *
     * @throws IllegalArgumentException when no step has this id
     */
    public int longestFrom(String stepId) {
        return longest[numberOf(stepId)];
    }

    /** The path with the fewest answers to a question or outcome; empty when none leads there. */
    public Optional<Path> shortestTo(String stepId) {
        int step = numberOf(stepId);
        return ways.reaches(step) ? Optional.of(new Path(ways.to(step), graph.step(step))) : Optional.empty();
    }

    /** All paths. Each is made only when it is asked for, because there can be more than anyone could list. */
    public Stream<Path> all() {
        var goals = new BitSet();
        outcomes().forEach(goals::set);
        return endingAt(goals);
    }

    /** The paths that end at an outcome; each is made only when it is asked for. */
    public Stream<Path> endingAt(String outcomeId) {
        var goals = new BitSet();
        goals.set(numberOf(outcomeId));
        return endingAt(goals);
    }

    private Stream<Path> endingAt(BitSet goals) {
        var paths = new PathIterator(graph, order, goals);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(paths, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private int numberOf(String id) {
        int step = graph.number(id);
        if (step == Graph.NOWHERE) {
            throw new IllegalArgumentException("no question or outcome has the id \"" + id + "\"");
        }
        return step;
    }
}

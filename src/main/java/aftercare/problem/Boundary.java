package aftercare.problem;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns an exception that nobody foresaw into a problem of the file at hand, so that one file cannot end the whole run.
 * A fault of the disk is let through: it concerns more than one file.
 *
 * @param code of the problem
 * @param step what was done with the file, as a message says it: {@code reading}
 */
public record Boundary(String code, String step) {
    /** Guards the reading of a file. */
    public static final Boundary READING = new Boundary("AC162", "reading this file");

    /**
     * Runs a step and returns its result.
     *
     * @param at the file that the step works on
     * @param instead makes a result from the problem if the step throws
     */
    public <T> T around(Location at, Supplier<T> work, Function<Problem, T> instead) {
        try {
            return work.get();
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            return instead.apply(problem(at, fault));
        }
    }

    /** Runs a step that reads a file. If it throws, nothing is read, and the problem says so. */
    public <T> Read<T> read(Location at, Supplier<Read<T>> step) {
        return around(at, step, fault -> Read.failed(Problems.of(fault)));
    }

    /** Runs a step that reports to a collector, as {@link #read} does; returns its value with what was reported. */
    public <T> Read<T> collect(Location at, Function<ProblemCollector, Optional<T>> step) {
        return read(at, () -> {
            var problems = new ProblemCollector();
            var value = step.apply(problems);
            return new Read<>(value, problems.problems());
        });
    }

    /** Runs a check of a file. If it throws, returns the problems that it found before, and one that reports the fault. */
    public Problems check(Location at, Consumer<ProblemCollector> check) {
        var run = new CheckRun(check, new ProblemCollector());
        return around(at, run, run);
    }

    /** A check of a file. A site has many of each, and two lambdas for each would take longer than most checks. */
    private record CheckRun(Consumer<ProblemCollector> check, ProblemCollector found)
            implements Supplier<Problems>, Function<Problem, Problems> {
        @Override
        public Problems get() {
            check.accept(found);
            return found.problems();
        }

        @Override
        public Problems apply(Problem fault) {
            return found.problems().and(Problems.of(fault));
        }
    }

    /**
     * Finds the item on which a step with many items failed, and reports the fault there; unchanged when the step fails without
     * any items.
     *
     * @param at the file of an item
     * @param step the step again, with some of the items
     */
    public <T> Problem blame(Problem fault, List<T> things, Function<T, Location> at, Consumer<List<T>> step) {
        return FailingItem.lastNeeded(things, some -> failsAlike(fault, () -> step.accept(some)))
                .flatMap(thing -> fault.fault().map(thrown -> problem(at.apply(thing), thrown)))
                .orElse(fault);
    }

    private boolean failsAlike(Problem fault, Runnable step) {
        return around(
                fault.location(),
                () -> {
                    step.run();
                    return false;
                },
                again -> again.fault()
                        .map(Throwable::getClass)
                        .equals(fault.fault().map(Throwable::getClass)));
    }

    /** The problem to report when a step failed on a file. */
    public Problem problem(Location at, Throwable fault) {
        return Problem.unforeseen(
                code,
                at,
                "Aftercare itself has a fault, which showed while " + step + " (" + name(fault) + ").",
                "Run the same command with --debug and report what it prints. Until the fault is mended, take back what"
                        + " was last changed in this file.",
                fault);
    }

    private static String name(Throwable fault) {
        var message = fault.getMessage();
        var name = fault.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}

package aftercare;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Seeds for tests that try many random cases. They are always 1, 2, 3 and so on, so that every run tries the same cases. A
 * failure names its seed. {@code -Dseed=17} tries that seed alone, {@code -Dseeds=20} tries 20 times as many.
 * Where cases can be counted, but are many, a part of them is tried each day: {@code -Dday=20785} tries that of another day.
 */
public final class Seeds {
    /** Counted from 1970; a run that goes on past midnight keeps the day when it began. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final long DAY =
            Long.getLong("day", LocalDate.now(ZoneOffset.UTC).toEpochDay());

    static {
        System.err.println("Seeds: -Dday=" + DAY + " tries the same parts of many cases again.");
    }

    private Seeds() {}

    /** The seeds to try: this many, unless the command line says otherwise. */
    public static LongStream first(int count) {
        return isOneAlone() ? LongStream.of(Long.getLong("seed")) : LongStream.rangeClosed(1, many(count));
    }

    /**
     * Tries something with each seed.
     *
     * @param trial fails by throwing
     */
    public static void tryEach(int count, Consumer<RandomGenerator> trial) {
        first(count).forEach(seed -> {
            try {
                trial.accept(random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "With seed " + seed + ", which -Dseed=" + seed + " tries again: " + failure.getMessage(),
                        failure);
            }
        });
    }

    /**
     * Of very many similar cases, those to try: an even part of this many, another one each day, and all of them with
     * {@code -Dseeds=20}.
     *
     * @param parts how many parts there are, 20 at most
     */
    public static <T> List<T> part(int parts, List<T> cases) {
        int tried = Math.min(parts, many(1));
        int first = (int) Math.floorMod(DAY, (long) parts);
        return IntStream.range(0, cases.size())
                .filter(i -> (i + first) % parts < tried)
                .mapToObj(cases::get)
                .toList();
    }

    public static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }

    /** Whether the command line gives a seed; what holds of many cases together is not to be asked of one. */
    public static boolean isOneAlone() {
        return Long.getLong("seed") != null;
    }

    private static int many(int count) {
        return Math.multiplyExact(count, Integer.getInteger("seeds", 1));
    }
}

package aftercare;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Seeds for tests that try many random cases. They are always 1, 2, 3 and so on, so that every run tries the same cases. A
 * failure names its seed. {@code -Dseed=17} tries that seed alone, {@code -Dseeds=20} tries 20 times as many.
 */
public final class Seeds {
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

    public static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }

    /** Whether the command line gives a seed; what holds of many cases together is not to be asked of one. */
    public static boolean isOneAlone() {
        return Long.getLong("seed") != null;
    }

    private static long many(int count) {
        return (long) count * Integer.getInteger("seeds", 1);
    }
}

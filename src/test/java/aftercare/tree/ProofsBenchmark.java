package aftercare.tree;

import static aftercare.tree.Sketch.WORDS;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Prints how long the proofs of large self-checks take, cold and warm. As the rules are tried side by side, that is time on the clock,
 * and other programs matter.
 */
public final class ProofsBenchmark {
    private static final int WARM = 20;

    private static final Map<String, Sign> MANY_SIGNS = Trees.signs(2000);

    private ProofsBenchmark() {}

    public static void main(String[] args) {
        var out = System.out;
        print(out, "2,000 signs questions, each a sign of its own", Trees.redFlags(2000));
        print(out, "2,000 signs questions, all the same sign", Trees.sameRedFlag(2000));
        print(out, "2^60 paths", Trees.ladder(60));
        print(out, "2,000 questions, 1,000 answers that go past red flags", Trees.redFlagsPassedBy(1000));
    }

    private static void print(PrintStream out, String name, SelfCheck check) {
        long cold = time(check);
        long warm = Long.MAX_VALUE;
        for (int i = 0; i < WARM; i++) {
            warm = Math.min(warm, time(check));
        }
        int problems = Proofs.of(check, MANY_SIGNS, WORDS).list().size();
        out.println(
                name + ": first " + cold + " ms, best of " + WARM + " more " + warm + " ms, " + problems + " problems");
    }

    private static long time(SelfCheck check) {
        long start = System.nanoTime();
        Proofs.of(check, MANY_SIGNS, WORDS);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}

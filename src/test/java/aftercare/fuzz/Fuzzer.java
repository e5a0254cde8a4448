package aftercare.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls, by the names that it looks for; {@code bin/fuzz} starts it. */
public final class Fuzzer {
    private static final int WARMING_UP = 5;

    private static FuzzTarget target = FuzzTarget.GUIDE;

    private Fuzzer() {}

    /** Called once. The argument is the name of the target. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        target = FuzzTarget.named(arguments[0]);
        // Loading and instrumenting the classes of a whole build takes longer than an input may.
        try (var corpus = Files.list(Path.of("src/test/resources/fuzz", target.folder()))) {
            for (var file : corpus.sorted().limit(WARMING_UP).toList()) {
                target.tryOut(Files.readAllBytes(file));
            }
        }
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.tryOut(input);
    }
}

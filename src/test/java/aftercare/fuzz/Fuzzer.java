package aftercare.fuzz;

/** What Jazzer calls, by the names that it looks for; {@code bin/fuzz} starts it. */
public final class Fuzzer {
    private static FuzzTarget target = FuzzTarget.GUIDE;

    private Fuzzer() {}

    /** Called once. The argument is the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.named(arguments[0]);
        // Loading and instrumenting classes takes longer than an input may.
        target.tryOut(new byte[] {'a'});
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.tryOut(input);
    }
}

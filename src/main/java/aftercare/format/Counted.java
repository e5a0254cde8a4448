package aftercare.format;

/** Writes a number with its noun for messages of the program. Texts on the site take their plurals from {@code strings.yaml}. */
public final class Counted {
    private Counted() {}

    /** {@code 1 file}, {@code 2 files}, {@code 0 files}; for nouns that take an s. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

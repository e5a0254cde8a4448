package aftercare.model;

import java.time.LocalDate;

/**
 * A text that was withdrawn, of {@code recalls.yaml}: what was wrong with it, since when, and what to do.
 *
 * @param path a text in every language, {@code guides/cold-packs}, or in one, {@code es/guides/cold-packs}
 * @param version the start of the fingerprint of the version that was withdrawn, eight digits at least; empty for every
 *     version before the date
 * @param date the day on which it was withdrawn
 * @param why what was wrong with it
 * @param remedy what whoever published it should do
 */
public record Recall(Text path, Text version, LocalDate date, Text why, Text remedy) {
    private static final String SHA = "sha256-";

    /**
     * Whether it withdraws a version of a text.
     *
     * @param text without its ending: {@code en/guides/cold-packs}
     * @param hash of the version, {@code sha256-…}, or the start of it
     * @param changed the last day on which the version was checked or changed
     */
    public boolean withdraws(String text, String hash, LocalDate changed) {
        return isOf(text)
                && (version.isEmpty() ? changed.isBefore(date) : isSame(digits(version.value()), digits(hash)));
    }

    /**
     * Whether it withdraws a clinic's own text, which began as a copy of the withdrawn one, of whichever version.
     *
     * @param text without its ending: {@code en/guides/cold-packs}
     * @param changed the last day on which the clinic changed it
     */
    public boolean withdrawsOwn(String text, LocalDate changed) {
        return isOf(text) && changed.isBefore(date);
    }

    /** Whether it speaks of a text, in whichever version. */
    public boolean isOf(String text) {
        return text.equals(path.value())
                || text.substring(text.indexOf('/') + 1).equals(path.value());
    }

    /** What whoever published it should do, as a sentence that another one may follow; empty when that is not known. */
    public String advice() {
        var words = remedy.value().strip();
        return words.isEmpty() || words.matches("(?s).*[.!?。؟।]") ? words : words + ".";
    }

    /** Whether two fingerprints agree. Each may be cut short: a page shows only the first twelve digits. */
    private static boolean isSame(String typed, String known) {
        int length = Math.min(typed.length(), known.length());
        return length > 0 && typed.regionMatches(true, 0, known, 0, length);
    }

    private static String digits(String hash) {
        return hash.startsWith(SHA) ? hash.substring(SHA.length()) : hash;
    }
}

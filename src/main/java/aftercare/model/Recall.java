package aftercare.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A text that was withdrawn, of {@code recalls.yaml}: what was wrong with it, since when, and what to do.
 *
 * @param path a text in every language, {@code guides/cold-packs}, or in one, {@code es/guides/cold-packs}
 * @param version the start of the fingerprint of the version that was withdrawn, eight digits at least; empty for every
 *     version before the date
 * @param date the day on which it was withdrawn
 * @param why what was wrong with it
 * @param remedy what whoever published it should do
 * @param also other names that the text has or had, in the form of the path, as far as they are known
 */
public record Recall(Text path, Text version, LocalDate date, Text why, Text remedy, List<String> also) {
    private static final String SHA = "sha256-";

    public Recall {
        also = List.copyOf(also);
    }

    /** A recall of a text of which no other name is known. */
    public Recall(Text path, Text version, LocalDate date, Text why, Text remedy) {
        this(path, version, date, why, remedy, List.of());
    }

    /** The same recall, with other names of its text. */
    Recall with(List<String> names) {
        return new Recall(path, version, date, why, remedy, names);
    }

    /**
     * Whether it withdraws a version of a text, under whichever of its names. A clinic's own text began as a copy of the
     * withdrawn one, of whichever version: of that the day alone tells.
     */
    public boolean withdraws(NamedVersion text) {
        if (text.names().stream().noneMatch(this::isOf)) {
            return false;
        }
        boolean isByDay = version.isEmpty() || text.isOwn();
        return isByDay ? text.changed().isBefore(date) : isSame(digits(version.value()), digits(text.hash()));
    }

    /**
     * Whether it speaks of a text, in whichever version.
     *
     * @param name of the text without its ending: {@code en/guides/cold-packs}
     */
    public boolean isOf(String name) {
        var inAll = RecallNames.withoutLanguage(name);
        return isNamed(name) || also.contains(name) || also.contains(inAll);
    }

    /** Whether its path is this name, and not another one of the same text. */
    public boolean isNamed(String name) {
        return name.equals(path.value()) || RecallNames.withoutLanguage(name).equals(path.value());
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

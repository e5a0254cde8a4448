package aftercare.check.content;

import aftercare.model.Prose;
import aftercare.problem.Location;

/** Finds where an author wrote a passage, by its first words. */
public final class PassagePlace {
    /** The number of letters compared: enough to distinguish passages, and few enough to avoid most formatting. */
    private static final int LETTERS = 24;

    private PassagePlace() {}

    /** The place of the passage after another place; that other place when it is not found. */
    public static Location of(Prose.Passage passage, Prose prose, Location after) {
        var wanted = letters(PlainWords.of(passage));
        if (wanted.isEmpty()) {
            return after;
        }
        return prose.text().stream()
                .filter(line -> line.at().compareTo(after) > 0)
                .filter(line -> startsAlike(letters(line.value()), wanted))
                .map(line -> line.at())
                .findFirst()
                .orElse(after);
    }

    private static boolean startsAlike(String line, String wanted) {
        return !line.isEmpty() && (line.startsWith(wanted) || wanted.startsWith(line));
    }

    private static String letters(String words) {
        var letters = new StringBuilder(LETTERS);
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LETTERS)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

package aftercare.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that an author most likely meant: {@code description} for {@code descripton}. A word is near if at most a
 * third of its letters are wrong, missing, extra or swapped with their neighbour.
 */
public final class Nearest {
    /** The longest word that is compared, in characters. Longer ones are rarely typing errors, and slow to compare. */
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest of the known words, and among equals the first; empty if none is near. */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        record Near(String word, int distance) {}
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit(typed, word))
                .map(word -> new Near(word, distance(fold(typed), fold(word))))
                .filter(near -> near.distance <= limit(typed, near.word))
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }

    /** A hint with the nearest word, {@code Did you mean "description"?}; if none is near, the other hint. */
    public static String hint(String typed, Collection<String> known, String otherwise) {
        return to(typed, known).map(Nearest::question).orElse(otherwise);
    }

    /** Asks whether a word was meant: {@code Did you mean "description"?} */
    public static String question(String word) {
        return "Did you mean \"" + word + "\"?";
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int limit(String typed, String word) {
        return Math.max(1, Math.min(typed.length(), word.length()) / 3);
    }

    /** Edits between two words; a swap of neighbours is one edit (Damerau–Levenshtein, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

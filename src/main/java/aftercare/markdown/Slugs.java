package aftercare.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each heading of a text its anchor, as GitHub does: {@code Get help} becomes {@code get-help}.
 */
final class Slugs {
    /** The anchors in use, each with the last number that was added to it. */
    private final Map<String, Integer> taken = new HashMap<>();

    /** The anchor of the next heading with these words; {@code -1}, {@code -2} … follow where they repeat. */
    String next(String words) {
        String slug = slug(words);
        String free = slug;
        int number = taken.getOrDefault(slug, 0);
        while (taken.containsKey(free)) {
            number++;
            free = slug + "-" + number;
        }
        taken.put(slug, number);
        taken.putIfAbsent(free, 0);
        return free;
    }

    private static String slug(String words) {
        var slug = new StringBuilder();
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        composed.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '-') {
                slug.append('-');
            } else if (c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    /** Accents and vowel signs belong to their letters. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

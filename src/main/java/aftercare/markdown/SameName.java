package aftercare.markdown;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares names of footnotes. They are the same whatever their case, their spaces, and the way in which accents were typed.
 */
final class SameName {
    private SameName() {}

    /** The form that all spellings of a name have in common. */
    static String of(CharSequence name) {
        String blanks = name.toString().strip().replaceAll("\\s+", " ");
        // In capitals ß becomes SS.
        return Normalizer.normalize(blanks.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}

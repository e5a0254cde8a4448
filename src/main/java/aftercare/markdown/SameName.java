package aftercare.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Names of footnotes are the same whatever their case, their blanks, and the way in which accents were typed. */
final class SameName {
    private SameName() {}

    /** What all spellings of a name have in common. */
    static String of(CharSequence name) {
        String blanks = name.toString().strip().replaceAll("\\s+", " ");
        // By way of capitals ß becomes ss.
        return Normalizer.normalize(blanks.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}

package aftercare.leaflet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the font that has a letter. A font is read when a letter is first searched in it, once for all leaflets. Safe for
 * threads.
 */
final class FontLetters {
    /** Those of all leaflets. */
    static final FontLetters ALL = new FontLetters();

    /** The fonts in the order of the style sheet: a letter that one lacks is searched in the next. */
    private static final List<LeafletFont> ORDER = List.of(
            LeafletFont.TEXT,
            LeafletFont.EUROPEAN,
            LeafletFont.ARABIC,
            LeafletFont.HEBREW,
            LeafletFont.SYMBOLS,
            LeafletFont.MATHEMATICS);

    /**
     * Scripts that can be printed letter by letter, or whose letters we shape. Other scripts join and turn their letters by
     * rules that the printing library does not know, so it would print nonsense even with the right font.
     */
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final Map<LeafletFont, BitSet> known = new EnumMap<>(LeafletFont.class);

    private FontLetters() {}

    /** Whether paper can show a letter: a font has it, or it is invisible. */
    boolean has(int letter) {
        return isUnseen(letter) || fontOf(letter).isPresent();
    }

    /** Whether a text has only letters that every font has; most texts of English leaflets do. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    /** Whether leaflets can be printed in a script. */
    static boolean isSet(UnicodeScript script) {
        return SCRIPTS.contains(script);
    }

    /** The font families that a text needs: those that all leaflets use, and those of its other letters. */
    Set<String> families(String text) {
        var families = new HashSet<>(Set.of(LeafletFont.TEXT.family(), LeafletFont.TITLE.family()));
        text.codePoints()
                .filter(letter -> !isUnseen(letter))
                .distinct()
                .forEach(letter -> fontOf(letter).ifPresent(font -> families.add(font.family())));
        return families;
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT
                || isVariation(letter);
    }

    /** Whether it selects one of two pictures for the letter before it, such as a line drawing and an emoji. */
    static boolean isVariation(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private Optional<LeafletFont> fontOf(int letter) {
        return ORDER.stream().filter(font -> lettersOf(font).get(letter)).findFirst();
    }

    private synchronized BitSet lettersOf(LeafletFont font) {
        return known.computeIfAbsent(font, FontLetters::read);
    }

    private static BitSet read(LeafletFont face) {
        var letters = new BitSet();
        try (var font = FontFile.read(face)) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) > 0 && isSet(UnicodeScript.of(letter)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return letters;
    }
}

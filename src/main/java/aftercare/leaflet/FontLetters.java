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
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which font has a letter. A font is read when a letter is first looked for in it, once for all leaflets. Safe for
 * threads.
 */
final class FontLetters {
    /** Those of all leaflets. */
    static final FontLetters ALL = new FontLetters();

    /** In the order in which the style sheet names them: what one lacks is looked for in the next. */
    private static final List<LeafletFont> ORDER = List.of(
            LeafletFont.TEXT,
            LeafletFont.EUROPEAN,
            LeafletFont.ARABIC,
            LeafletFont.HEBREW,
            LeafletFont.SYMBOLS,
            LeafletFont.MATHEMATICS);

    /**
     * What can be set letter by letter, or by us. Other scripts join and turn their letters by rules that the printing
     * does not know, so that a font which has their letters would print nonsense.
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

    /** Whether paper shows this letter: some font has it, or it is one that is never seen. */
    boolean has(int letter) {
        return isUnseen(letter) || fontOf(letter).isPresent();
    }

    /** Whether leaflets can be set in a script. */
    static boolean isSet(UnicodeScript script) {
        return SCRIPTS.contains(script);
    }

    /** The families that a text needs: the faces that all leaflets use, and those of its other letters. */
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

    /** Whether it chooses between two pictures of the letter before it, such as a line and an emoji. */
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
        try (var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(face.open()))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                letters.set(letter, isSet(UnicodeScript.of(letter)) && glyphs.getGlyphId(letter) > 0);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return letters;
    }
}

package aftercare.leaflet;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which letters the leaflets' fonts have. */
public final class PrintableLetters {
    private final BitSet known = new BitSet();

    private PrintableLetters() {
        // The title's face has fewer neighbours to lean on, but what it lacks is set in the others.
        List.of(LeafletFont.TEXT, LeafletFont.ARABIC).forEach(this::add);
    }

    /** The guides with letters that cannot be printed, with one problem for each. */
    public static Read<Set<ContentPath>> unprintable(Content content) {
        var letters = new PrintableLetters();
        var guides = new HashSet<ContentPath>();
        var problems = new ArrayList<Problem>();
        content.editions().stream()
                .flatMap(edition -> edition.guides().stream())
                .forEach(guide -> letters.missing(guide).ifPresent(letter -> {
                    guides.add(guide.path());
                    problems.add(problem(guide.at(), letter));
                }));
        return Read.of(guides, Problems.of(problems));
    }

    private static Problem problem(Location at, int letter) {
        return Problem.warning(
                "AC801",
                at,
                "This guide has no leaflet: the fonts for leaflets lack the letter \"" + Character.toString(letter)
                        + "\".",
                "Write the word in other letters, or leave this guide to its page; leaflets can be set in Latin and"
                        + " Arabic letters.");
    }

    private OptionalInt missing(Guide guide) {
        var headings = Stream.of(guide.title(), guide.mainMessage());
        return Stream.concat(headings, guide.body().text().stream())
                .flatMapToInt(text -> text.value().codePoints())
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isISOControl(letter))
                .filter(letter -> Character.getType(letter) != Character.FORMAT && !known.get(letter))
                .findFirst();
    }

    private void add(LeafletFont face) {
        try (var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(face.open()))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                if (glyphs.getGlyphId(letter) > 0) {
                    known.set(letter);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

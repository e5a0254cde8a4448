package aftercare.leaflet;

import aftercare.model.Content;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reports letters of guides that no font of the leaflets has. */
public final class PrintableLetters {
    private final FontLetters fonts = FontLetters.ALL;

    private PrintableLetters() {}

    /**
     * One problem for each letter of a guide that cannot be printed, at its first place. Letters of a script that cannot be
     * printed at all are one problem.
     */
    public static Problems missing(Content content) {
        var letters = new PrintableLetters();
        return Problems.of(content.editions().stream()
                .flatMap(edition -> edition.guides().stream())
                .flatMap(letters::missing)
                .toList());
    }

    private Stream<Problem> missing(Guide guide) {
        var told = new HashSet<>();
        var body = guide.body();
        return Stream.of(Stream.of(guide.title(), guide.mainMessage()), body.text().stream(), body.cells().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> missing(text, told));
    }

    private Stream<Problem> missing(Text text, Set<Object> told) {
        var words = text.value();
        return words
                .codePoints()
                .filter(letter -> !isPrinted(letter) && told.add(kind(letter)))
                .mapToObj(letter -> problem(text, letter))
                .toList()
                .stream();
    }

    /** Whether a letter can be printed, composed with its accent as most fonts have it. */
    private boolean isPrinted(int letter) {
        return fonts.has(letter)
                || Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFC)
                        .codePoints()
                        .allMatch(fonts::has);
    }

    /** What is reported once: a letter, or a whole script if none of its letters can be printed. */
    private static Object kind(int letter) {
        var script = UnicodeScript.of(letter);
        return FontLetters.isSet(script) ? letter : script;
    }

    private static Problem problem(Text text, int letter) {
        var shown = Character.toString(letter) + "\", " + Character.getName(letter);
        return Problem.warning(
                "AC801",
                text.at(text.value().indexOf(letter)),
                FontLetters.isSet(UnicodeScript.of(letter))
                        ? "The fonts for leaflets lack \"" + shown + ". The leaflet shows a box in its place."
                        : "Leaflets cannot be set in the letters of \"" + shown + ". The leaflet shows boxes for them.",
                "Write the word in other letters; leaflets can be set in Latin, Greek, Cyrillic, Hebrew and Arabic"
                        + " letters and common symbols.");
    }
}

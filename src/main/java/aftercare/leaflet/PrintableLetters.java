package aftercare.leaflet;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports letters that no font of the leaflets has, and marks over or under a letter that leaflets cannot set there. */
public final class PrintableLetters {
    /** A letter with marks, in scripts whose marks the printing does not place. */
    private static final Pattern MARKED =
            Pattern.compile("[\\p{L}\\p{N}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}0-9]]\\p{Mn}+");

    private static final Pattern MARK = Pattern.compile("\\p{Mn}");

    private final FontLetters fonts = FontLetters.ALL;

    private PrintableLetters() {}

    /**
     * One problem for each letter of a guide or of the warning signs that cannot be printed, at its first place. Letters of a
     * script that cannot be printed at all are one problem.
     */
    public static Problems missing(Content content) {
        var letters = new PrintableLetters();
        return Problems.of(content.editions().stream()
                .flatMap(edition -> Stream.concat(
                        letters.missing(signs(edition)),
                        edition.guides().stream().flatMap(guide -> letters.missing(texts(guide)))))
                .toList());
    }

    /** One problem for each letter of what a clinic says of itself. */
    public static Problems missing(Clinic clinic) {
        var phones = Stream.concat(Stream.of(clinic.emergency(), clinic.adviceLine()), clinic.phones().stream())
                .flatMap(phone -> Stream.of(phone.label(), phone.number()));
        var words = Stream.of(clinic.name(), clinic.address(), clinic.hours(), clinic.contact(), clinic.legal());
        return Problems.of(
                new PrintableLetters().missing(Stream.concat(words, phones)).toList());
    }

    private static Stream<Text> signs(Edition edition) {
        return edition.signs().values().stream().flatMap(Sign::words);
    }

    private static Stream<Text> texts(Guide guide) {
        var body = guide.body();
        return Stream.of(Stream.of(guide.title(), guide.mainMessage()), body.text().stream(), body.cells().stream())
                .flatMap(texts -> texts);
    }

    private Stream<Problem> missing(Stream<Text> texts) {
        var told = new HashSet<>();
        return texts.filter(text -> !FontLetters.isAscii(text.value())).flatMap(text -> missing(text, told).stream());
    }

    private List<Problem> missing(Text text, Set<Object> told) {
        var words = text.value();
        var found = words.codePoints()
                .filter(letter -> !isPrinted(letter) && told.add(kind(letter)))
                .mapToObj(letter -> problem(text, letter))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var marked = MARKED.matcher(words); marked.find(); ) {
            var composed = Normalizer.normalize(marked.group(), Normalizer.Form.NFC);
            var mark = MARK.matcher(composed);
            if (mark.find() && told.add(mark.group())) {
                found.add(besideItsLetter(text, marked.start(), composed, mark.group()));
            }
        }
        return found;
    }

    private static Problem besideItsLetter(Text text, int start, String marked, String mark) {
        return Problem.warning(
                "AC801",
                text.at(start),
                "Leaflets cannot set the mark " + Character.getName(mark.codePointAt(0)) + " on its letter in \""
                        + marked + "\", so it stands beside it.",
                "Write the word without this mark, or print its page from a browser.");
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

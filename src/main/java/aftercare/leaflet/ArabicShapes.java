package aftercare.leaflet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces Arabic letters by the shapes that they have beside their neighbours. Unicode has a character for each
 * shape ("ARABIC LETTER BEH INITIAL FORM"), names the letter it belongs to, and fonts have a glyph for it.
 */
final class ArabicShapes {
    private static final List<String> FORMS = List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");
    private static final int JOINS_BEFORE = 1;
    private static final int JOINS_AFTER = 2;
    private static final char KASHIDA = '\u0640';

    /** The four shapes of each letter, and of lam with alef; 0 for a shape that does not exist. */
    private final Map<String, char[]> shapes = new HashMap<>();

    ArabicShapes() {
        for (char shape = '\uFB50'; shape <= '\uFEFC'; shape++) {
            var name = Character.getName(shape);
            boolean isWhole = name != null && (name.startsWith("ARABIC LETTER") || name.contains("LAM WITH ALEF"));
            if (isWhole) {
                add(shape, name);
            }
        }
    }

    private void add(char shape, String name) {
        for (int form = 0; form < FORMS.size(); form++) {
            if (name.endsWith(FORMS.get(form))) {
                var letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
                shapes.computeIfAbsent(letters, key -> new char[FORMS.size()])[form] = shape;
            }
        }
    }

    /** The text with each letter in its shape, in the order in which it is read. */
    String shape(String text) {
        var shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letters = text.substring(i, Math.min(i + 2, text.length()));
            var forms = letters.length() == 2 ? shapes.get(letters) : null;
            if (forms == null) {
                letters = text.substring(i, i + 1);
                forms = shapes.get(letters);
            }
            int end = i + letters.length();
            int joins = (joinsForward(before(text, i)) ? JOINS_BEFORE : 0)
                    | (takesJoin(after(text, end)) ? JOINS_AFTER : 0);
            shaped.append(forms == null ? letters : String.valueOf(form(forms, joins, letters.charAt(0))));
            i = end - 1;
        }
        return shaped.toString();
    }

    /** The letter that a shape belongs to. */
    static String unshape(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static char form(char[] forms, int joins, char letter) {
        char form = forms[joins];
        if (form == 0) {
            form = forms[joins & JOINS_BEFORE];
        }
        return form == 0 ? letter : form;
    }

    /**
     * The letter before a position. Vowel signs are skipped: they stand above or below a letter, and do not separate
     * letters.
     */
    private static char before(String text, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private static char after(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private boolean joinsForward(char letter) {
        var forms = shapes.get(String.valueOf(letter));
        return letter == KASHIDA || (forms != null && forms[JOINS_AFTER] != 0);
    }

    private boolean takesJoin(char letter) {
        var forms = shapes.get(String.valueOf(letter));
        return letter == KASHIDA || (forms != null && forms[JOINS_BEFORE] != 0);
    }
}

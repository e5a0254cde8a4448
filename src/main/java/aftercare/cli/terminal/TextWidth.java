package aftercare.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The width of text on a terminal, in cells: a letter takes one cell, 湿 or an emoji two, an accent on a letter none.
 */
public final class TextWidth {
    /** Matches what readers see as one character, though it may be several code points: a letter with its accents. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final int EMOJI_SHAPE = 0xFE0F;

    /** First and last of each range of code points that take two cells. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x2728, 0x2728},
        {0x274C, 0x274C},
        {0x2753, 0x2757},
        {0x2795, 0x2797},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x1B2FF},
        {0x1F18E, 0x1F19A},
        {0x1F1E6, 0x1F1FF},
        {0x1F200, 0x1F320},
        {0x1F32D, 0x1F335},
        {0x1F337, 0x1F37C},
        {0x1F37E, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F90C, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    /** The width of the text, in cells. */
    public static int width(String text) {
        return characters(text).stream().mapToInt(TextWidth::widthOfCharacter).sum();
    }

    /** The beginning of the text that fits into this many cells. */
    public static String start(String text, int cells) {
        int left = cells;
        var start = new StringBuilder();
        for (var character : characters(text)) {
            left -= widthOfCharacter(character);
            if (left < 0) {
                break;
            }
            start.append(character);
        }
        return start.toString();
    }

    /** The end of the text that fits into this many cells. */
    static String end(String text, int cells) {
        int left = cells;
        var characters = characters(text);
        int first = characters.size();
        while (first > 0 && left >= widthOfCharacter(characters.get(first - 1))) {
            first--;
            left -= widthOfCharacter(characters.get(first));
        }
        return String.join("", characters.subList(first, characters.size()));
    }

    private static List<String> characters(String text) {
        var characters = new ArrayList<String>();
        var matcher = CHARACTER.matcher(text);
        while (matcher.find()) {
            characters.add(matcher.group());
        }
        return characters;
    }

    private static int widthOfCharacter(String character) {
        if (character.codePoints().anyMatch(point -> point == EMOJI_SHAPE || isWide(point))) {
            return 2;
        }
        return switch (Character.getType(character.codePointAt(0))) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int point) {
        if (point < WIDE[0][0]) {
            return false;
        }
        for (var range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}

package aftercare.format;

import java.util.Locale;
import java.util.Set;

/**
 * Finds characters that readers cannot see, or that reverse the text around them. A character that its script needs at that
 * place, such as a joiner between Persian letters, is not one of them.
 */
public final class Unseen {
    /** No script below this code point joins letters or runs from right to left. */
    private static final int FIRST_OF_JOINED_SCRIPTS = 0x0590;

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    /** Scripts that write words in a row; where one ends, people type a space without width, so that lines can break there. */
    private static final Set<Character.UnicodeScript> WORDS_IN_A_ROW = Set.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char ARABIC_MARK = '\u061C';
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    /** The last of the code points that Unicode reserves for invisible characters, assigned or not. */
    private static final int LAST_IGNORED = 0xE0FFF;

    private static final int FIRST_PRIVATE_PLANE = 0xF0000;
    /** The last two code points of each plane, from this one on, are not characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    private static final int BLACK_FLAG = 0x1F3F4;
    /** The longest sequence of tags after a flag, in UTF-16 units; real flags have six tags of two units. */
    private static final int LONGEST_FLAG = 16;

    private static final int FIRST_VARIANT = 0xE0100;
    private static final int LAST_VARIANT = 0xE01EF;
    /** No script below this code point, that of Myanmar, has letters with variants. */
    private static final int FIRST_OF_VARIANTS = 0x1000;

    private static final char FIRST_SIGN_VARIANT = '\uFE00';
    /** Draws a phone key around the digit before it. */
    private static final char KEY = '\u20E3';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BLANK_BRAILLE = '\u2800';
    private static final char FIRST_PICTURE_BLOCK = '\u2190';

    private final String text;
    private final boolean hasRightToLeft;

    public Unseen(String text) {
        this.text = text;
        // Direction matters to these marks alone, and to look for it takes time.
        boolean hasMarks = text.indexOf(LEFT_TO_RIGHT_MARK) >= 0
                || text.indexOf(RIGHT_TO_LEFT_MARK) >= 0
                || text.indexOf(ARABIC_MARK) >= 0;
        this.hasRightToLeft = hasMarks && text.codePoints().anyMatch(Unseen::isRightToLeft);
    }

    /** The index of the first such character; the text's length when there is none. */
    public int first() {
        int i = 0;
        while (i < text.length() && !isAt(i)) {
            i++;
        }
        return i;
    }

    /** Whether such a character stands at an index. */
    public boolean isAt(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> !joins(i);
            case ZERO_WIDTH_SPACE -> !isOfWordsInARow(before(i)) || !isOfWordsInARow(after(i));
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_MARK -> !hasRightToLeft;
            case SOFT_HYPHEN -> !Character.isLetter(before(i)) || !Character.isLetter(after(i));
            case BLANK_BRAILLE -> !isBraille(before(i)) && !isBraille(after(i));
            default ->
                isUnseen(c)
                        || (choosesVariant(c) && !hasVariants(c, before(i), after(i)))
                        || (Character.isSurrogate(c) && (isHalf(i) || isBeyond(i)));
        };
    }

    /** Whether an invisible character of the supplementary planes begins at an index. */
    private boolean isBeyond(int i) {
        int character = text.codePointAt(i);
        if (character >= FIRST_TAG && character <= LAST_TAG) {
            return !isOfFlag(i);
        }
        if (character >= FIRST_VARIANT && character <= LAST_VARIANT) {
            return !Character.isIdeographic(before(i));
        }
        boolean isIgnored = character > LAST_TAG && character <= LAST_IGNORED;
        boolean isMeaningless = character >= FIRST_PRIVATE_PLANE || (character & NO_CHARACTER) == NO_CHARACTER;
        return isIgnored || isMeaningless || isBlank(character);
    }

    /**
     * Whether it is an invisible character of musical notes, shorthand or hieroglyphs: a layout mark, an empty note head, a
     * filler.
     */
    private static boolean isBlank(int character) {
        boolean ofMusic = character == 0x1D159 || (character >= 0x1D173 && character <= 0x1D17A);
        boolean ofShorthand = character >= 0x1BCA0 && character <= 0x1BCA3;
        boolean ofHieroglyphs = character >= 0x13430 && character <= 0x1343F;
        return ofMusic || ofShorthand || ofHieroglyphs || character == 0x16FE4;
    }

    private static boolean choosesVariant(char c) {
        return (c >= FIRST_SIGN_VARIANT && c <= '\uFE0F') || (c >= '\u180B' && c <= '\u180F' && c != '\u180E');
    }

    /**
     * Whether a variation selector may stand here: after a sign or picture, after a digit drawn as a phone key, or after a
     * letter of some Asian scripts.
     */
    private static boolean hasVariants(char variant, int before, int after) {
        if (variant < FIRST_SIGN_VARIANT) {
            return Character.UnicodeBlock.MONGOLIAN.equals(Character.UnicodeBlock.of(before));
        }
        boolean isLetter = before >= FIRST_OF_VARIANTS && Character.isLetter(before) && !isLatinOrGreek(before);
        boolean isSign = before > 0xA0 && !Character.isLetter(before) && !Character.isSpaceChar(before);
        boolean isVariant = before < Character.MIN_SUPPLEMENTARY_CODE_POINT && choosesVariant((char) before);
        return after == KEY || isLetter || (isSign && !isVariant);
    }

    private static boolean isBraille(int character) {
        return character > BLANK_BRAILLE && character <= 0x28FF;
    }

    private int before(int i) {
        return i == 0 ? ' ' : text.codePointBefore(i);
    }

    /** The character after the one at an index, which takes one UTF-16 unit. */
    private int after(int i) {
        return i + 1 == text.length() ? ' ' : text.codePointAt(i + 1);
    }

    /** Whether the tags before an index begin with a black flag, as in the flag of Wales. */
    private boolean isOfFlag(int i) {
        int before = i;
        while (before > 0 && i - before <= LONGEST_FLAG) {
            int character = text.codePointBefore(before);
            if (character < FIRST_TAG || character > LAST_TAG) {
                return character == BLACK_FLAG;
            }
            before -= 2;
        }
        return false;
    }

    /** Whether it is half of a character. Authors can only write one by its number, as in {@code \\uD83D}. */
    private boolean isHalf(int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Whether a character is unseen or misleading wherever it stands. */
    public static boolean isUnseen(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c < 0xA0 || turns(c) || isWithoutWidth(c) || isWithoutMeaning(c);
    }

    /** A character's name in messages: its number, and what it does if that misleads readers: {@code U+200B}. */
    public static String name(int character) {
        var number = String.format(Locale.ROOT, "U+%04X", character);
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return number + ", which is half of a character";
        }
        return turns(character) ? number + ", which turns the words after it round" : number;
    }

    private static boolean turns(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isWithoutWidth(char c) {
        boolean isFiller = c == '\u115F' || c == '\u1160' || c == '\u3164' || c == '\uFFA0';
        boolean isVowel = c == '\u17B4' || c == '\u17B5';
        boolean isFormat = c == '\u034F' || c == '\u180E' || isVowel || (c >= '\u2060' && c <= '\u206F');
        return isFiller || isFormat || c == '\u200B' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    /** Whether it is a private-use character, one that Unicode has set apart for programs, or the sign for a lost letter. */
    private static boolean isWithoutMeaning(char c) {
        boolean isPrivate = c >= '\uE000' && c <= '\uF8FF';
        return isPrivate || (c >= '\uFDD0' && c <= '\uFDEF') || c >= '\uFFF0';
    }

    private static boolean isOfWordsInARow(int character) {
        return WORDS_IN_A_ROW.contains(Character.UnicodeScript.of(character));
    }

    /** Whether a neighbour is a letter of a script that joins letters, or a picture, as in a family of emoji. */
    private boolean joins(int i) {
        return isJoined(before(i)) || isJoined(after(i));
    }

    private static boolean isJoined(int character) {
        boolean isPunctuation = character >= 0x2000 && character < FIRST_PICTURE_BLOCK;
        return character >= FIRST_OF_JOINED_SCRIPTS && !isPunctuation && !isLatinOrGreek(character);
    }

    /** Whether it is in the later Unicode blocks of Latin letters, as in Vietnamese, and of Greek ones. */
    private static boolean isLatinOrGreek(int character) {
        return character >= 0x1E00 && character <= 0x1FFF;
    }

    private static boolean isRightToLeft(int character) {
        if (character == RIGHT_TO_LEFT_MARK || character == ARABIC_MARK) {
            return false;
        }
        var direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

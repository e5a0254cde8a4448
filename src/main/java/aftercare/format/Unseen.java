package aftercare.format;

import java.util.Locale;

/**
 * The characters of a text that readers cannot see, or that turn other characters round, and that no script needs where
 * they stand.
 */
public final class Unseen {
    /** Before this, no script joins letters or runs from right to left. */
    private static final int FIRST_OF_JOINED_SCRIPTS = 0x0590;

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char ARABIC_MARK = '\u061C';
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    /** The last code point that shows nothing by the standard, whatever it may become. */
    private static final int LAST_IGNORED = 0xE0FFF;

    private static final int FIRST_PRIVATE_PLANE = 0xF0000;
    /** The last two code points of each plane are no characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    private static final int BLACK_FLAG = 0x1F3F4;
    /** Of the tags behind a flag, in half characters; a flag has six. */
    private static final int LONGEST_FLAG = 16;

    private static final int FIRST_VARIANT = 0xE0100;
    private static final int LAST_VARIANT = 0xE01EF;
    /** Before this, that of Myanmar, no script has letters with variants. */
    private static final int FIRST_OF_VARIANTS = 0x1000;

    private static final char FIRST_SIGN_VARIANT = '\uFE00';
    /** Draws the key of a phone around the digit before it. */
    private static final char KEY = '\u20E3';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BLANK_BRAILLE = '\u2800';
    private static final char FIRST_PICTURE_BLOCK = '\u2190';

    private final String text;
    private final boolean hasRightToLeft;

    public Unseen(String text) {
        this.text = text;
        // Only then does it matter, and looking takes time.
        boolean hasMarks = text.indexOf(LEFT_TO_RIGHT_MARK) >= 0
                || text.indexOf(RIGHT_TO_LEFT_MARK) >= 0
                || text.indexOf(ARABIC_MARK) >= 0;
        this.hasRightToLeft = hasMarks && text.codePoints().anyMatch(Unseen::isRightToLeft);
    }

    /** The first of them; the text's length when there is none. */
    public int first() {
        int i = 0;
        while (i < text.length() && !isAt(i)) {
            i++;
        }
        return i;
    }

    /** Whether the character at an index is one of them. */
    public boolean isAt(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> !joins(i);
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_MARK -> !hasRightToLeft;
            case SOFT_HYPHEN -> !Character.isLetter(before(i)) || !Character.isLetter(after(i));
            case BLANK_BRAILLE -> !isBraille(before(i)) && !isBraille(after(i));
            default ->
                isUnseen(c)
                        || (choosesVariant(c) && !hasVariants(c, before(i), after(i)))
                        || (Character.isSurrogate(c) && (isHalf(i) || isBeyond(i)));
        };
    }

    /** Whether a character of the further planes begins here that stands for nothing visible. */
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

    /** Of musical notes, shorthand and hieroglyphs: marks that lay out others, a head without a note, a filler. */
    private static boolean isBlank(int character) {
        boolean ofMusic = character == 0x1D159 || (character >= 0x1D173 && character <= 0x1D17A);
        boolean ofShorthand = character >= 0x1BCA0 && character <= 0x1BCA3;
        boolean ofHieroglyphs = character >= 0x13430 && character <= 0x1343F;
        return ofMusic || ofShorthand || ofHieroglyphs || character == 0x16FE4;
    }

    private static boolean choosesVariant(char c) {
        return (c >= FIRST_SIGN_VARIANT && c <= '\uFE0F') || (c >= '\u180B' && c <= '\u180F' && c != '\u180E');
    }

    /** Signs and pictures have variants, digits as keys of a phone, and the letters of some scripts of Asia. */
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

    /** The character behind one of a single half. */
    private int after(int i) {
        return i + 1 == text.length() ? ' ' : text.codePointAt(i + 1);
    }

    /** Whether the tags before it lead back to a black flag, as in that of Wales. */
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

    /** Whether it is half of a character, which only a number can write, as in {@code \\uD83D}. */
    private boolean isHalf(int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Whether a character is one of them wherever it stands. */
    public static boolean isUnseen(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c < 0xA0 || turns(c) || isWithoutWidth(c) || isWithoutMeaning(c);
    }

    /** A character by its number, and what it does: {@code (U+200B)}. */
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

    /** For private use, for marks within a program, between the lines of a text, or a letter that was lost. */
    private static boolean isWithoutMeaning(char c) {
        boolean isPrivate = c >= '\uE000' && c <= '\uF8FF';
        return isPrivate || (c >= '\uFDD0' && c <= '\uFDEF') || c >= '\uFFF0';
    }

    /** Whether one of its neighbours is of a script that joins letters, or a picture, as in a family of emoji. */
    private boolean joins(int i) {
        return isJoined(before(i)) || isJoined(after(i));
    }

    private static boolean isJoined(int character) {
        boolean isPunctuation = character >= 0x2000 && character < FIRST_PICTURE_BLOCK;
        return character >= FIRST_OF_JOINED_SCRIPTS && !isPunctuation && !isLatinOrGreek(character);
    }

    /** Vietnamese letters, and those of old Greek, stand further on. */
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

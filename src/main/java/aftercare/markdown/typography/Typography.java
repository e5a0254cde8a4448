package aftercare.markdown.typography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Replaces typed quotation marks by those of the language, depending on the characters on both sides. */
public final class Typography {
    /** Stands for the next character when the text ends but other content follows. */
    private static final char UNKNOWN = 'x';
    /** The number of characters within which the end of an inner quotation is searched. */
    private static final int FAR = 400;

    private static final int LONGEST_ELISION = 10;
    /** {@code '90s}, or a year before a comma or a stop: {@code '68,}. */
    private static final Pattern DECADE = Pattern.compile("[0-9](?:0s(?!\\p{L})|[0-9][.,;:!?)](?![0-9']))");

    /** Feet before inches: {@code 5' 10}. */
    private static final Pattern FEET = Pattern.compile("[0-9]' ?[0-9]{1,2}$");

    private static final Languages LANGUAGES = new Languages();
    /** Languages that write no space before a quotation: there a mark opens one whenever none is open. */
    private static final Set<String> WITHOUT_BLANKS = Set.of("ja", "zh", "yue", "th", "lo", "km", "my", "bo");

    private static final String OPENERS = "([{<–—-/=¿¡";
    private static final String STOPS = ",.;:!?،؛؟…";
    private static final String OPENING_MARKS = "“‘«„‚‹";

    private final String locale;
    private final boolean asTyped;
    private final Marks marks;
    private final Set<String> elisions;
    private final String openers;
    private final boolean isWithoutBlanks;
    private boolean isInnerOpen;
    private boolean isOuterOpen;

    private Typography(String locale, boolean asTyped, Marks marks, Set<String> elisions, String openers) {
        this.locale = locale;
        int hyphen = locale.indexOf('-');
        this.isWithoutBlanks = WITHOUT_BLANKS.contains(hyphen < 0 ? locale : locale.substring(0, hyphen));
        this.asTyped = asTyped;
        this.marks = marks;
        this.elisions = elisions;
        this.openers = openers;
    }

    /** For texts in a language, such as {@code pt-BR}. */
    public static Typography of(String locale) {
        var marks = LANGUAGES.marks(locale);
        return new Typography(locale, false, marks, LANGUAGES.elisions(locale), OPENERS + openingMarks(marks));
    }

    /** The marks that open a quotation in any language, without those that close one in this language. */
    private static String openingMarks(Marks marks) {
        String closing = marks.close() + marks.innerClose();
        var opening = new StringBuilder();
        for (char mark : (OPENING_MARKS + marks.open() + marks.innerOpen()).toCharArray()) {
            if (closing.indexOf(mark) < 0) {
                opening.append(mark);
            }
        }
        return opening.toString();
    }

    /** Leaves each mark as it was typed. */
    public static Typography asTyped() {
        return new Typography("", true, LANGUAGES.marks(""), Set.of(), OPENERS);
    }

    /** The same typography for another passage, in which no quotation is open. */
    public Typography fresh() {
        return new Typography(locale, asTyped, marks, elisions, openers);
    }

    public static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Begins another paragraph, in which no quotation is open. */
    public void restart() {
        isInnerOpen = false;
        isOuterOpen = false;
    }

    /**
     * The printed mark for the typed one at an offset.
     *
     * @param end the offset at which the text ends; other content may follow
     * @param previous the character before, as printed
     */
    public String mark(String text, int i, int end, char previous) {
        if (asTyped || isEmptyPair(text, i, end)) {
            return text.substring(i, i + 1);
        }
        char next = i + 1 < end ? text.charAt(i + 1) : UNKNOWN;
        char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (locale.startsWith("he") && Character.isLetter(previous) && Character.isLetter(behind)) {
            return isBehindPrefix(text, i) ? outer(true) : text.charAt(i) == '"' ? "״" : "׳";
        }
        boolean opens = opensAfter(previous) && !Character.isWhitespace(next);
        boolean closes = text.charAt(i) == '"' ? isOuterOpen && !isInchInQuotation(text, i) : isInnerOpen;
        // Feet and inches: 5' 10".
        if (Character.isDigit(previous) && !Character.isLetter(behind) && !closes) {
            return text.substring(i, i + 1);
        }
        if (text.charAt(i) == '"') {
            return outer(opens || opensWithin(previous, next) || opensUnspaced(text, i, previous, next));
        }
        return opens ? opening(text, i, end) : closing(previous, behind);
    }

    /** Whether two like marks stand side by side, with nothing quoted between them: nobody can tell what they stand for. */
    private static boolean isEmptyPair(String text, int i, int end) {
        char mark = text.charAt(i);
        return (i + 1 < end && text.charAt(i + 1) == mark) || (i > 0 && text.charAt(i - 1) == mark);
    }

    /** Whether feet stand before a mark, and another one behind closes the quotation: {@code "He is 5'10" tall," she said}. */
    private static boolean isInchInQuotation(String text, int i) {
        boolean isBehindFeet =
                FEET.matcher(text.substring(Math.max(0, i - 7), i)).find();
        int other = isBehindFeet ? text.indexOf('"', i + 1) : -1;
        boolean isNear =
                other > 0 && other - i < FAR && text.substring(i, other).indexOf("\n\n") < 0;
        return isNear && !Character.isWhitespace(text.charAt(other - 1));
    }

    /** Whether a quotation begins behind a Hebrew word of one letter or two, such as "and", and not the end of a short form. */
    private boolean isBehindPrefix(String text, int i) {
        int start = i;
        while (start > 0 && i - start < 3 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int close = text.indexOf('"', i + 1);
        boolean closes = close > i + 2
                && close - i < FAR
                && (close + 1 == text.length() || !Character.isLetter(text.charAt(close + 1)));
        return text.charAt(i) == '"' && i - start < 3 && closes && !isOuterOpen;
    }

    private String outer(boolean opens) {
        isOuterOpen = isWithoutBlanks ? !isOuterOpen : opens;
        return isOuterOpen ? marks.open() : marks.close();
    }

    /** Whether a quotation opens after a word that lost its last letter: {@code l'"eau"}. */
    private boolean opensWithin(char previous, char next) {
        return previous == Marks.APOSTROPHE.charAt(0) && Character.isLetterOrDigit(next) && !isInnerOpen;
    }

    /**
     * Whether a quotation opens though no blank stands before it, as behind the Arabic word for "and" or behind a comma: none is
     * open that could close here, and another mark closes it.
     */
    private boolean opensUnspaced(String text, int i, char previous, char next) {
        boolean isBetween = Character.isLetter(next) && (Character.isLetter(previous) || STOPS.indexOf(previous) >= 0);
        if (isOuterOpen || !isBetween) {
            return false;
        }
        int close = text.indexOf('"', i + 1);
        return close > 0
                && close - i < FAR
                && text.substring(i, close).indexOf("\n\n") < 0
                && !opensAfter(text.charAt(close - 1));
    }

    private String opening(String text, int i, int end) {
        var word = word(text, i + 1, end);
        int close = close(text, i);
        boolean isElision = elisions.contains(word)
                || (elisions.contains(word + "?") && isLikeGenitive(text, close))
                || DECADE.matcher(text).region(i + 1, text.length()).lookingAt();
        if (isElision || close < 0) {
            return Marks.APOSTROPHE;
        }
        isInnerOpen = true;
        return marks.innerOpen();
    }

    private String closing(char previous, char next) {
        boolean isInside = Character.isLetter(previous) && Character.isLetter(next);
        if (isInside || marks.endsLikeApostrophe() || !isInnerOpen) {
            return Marks.APOSTROPHE;
        }
        isInnerOpen = false;
        return marks.innerClose();
    }

    private static String word(String text, int start, int end) {
        int after = start;
        while (after < end && after - start <= LONGEST_ELISION && Character.isLetter(text.charAt(after))) {
            after++;
        }
        return text.substring(start, after).toLowerCase(Locale.ROOT);
    }

    /** Whether a mark may be that of a genitive: {@code students' room}. */
    private static boolean isLikeGenitive(String text, int i) {
        return i > 0
                && text.charAt(i - 1) == 's'
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
    }

    /** The next mark of this kind, except those inside words, if it closes the quotation that opens here; else -1. */
    private int close(String text, int open) {
        int last = Math.min(text.length(), open + FAR);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < last && text.charAt(i + 1) == '\n') {
                return -1;
            }
            if (c != '\'') {
                continue;
            }
            boolean before = !Character.isWhitespace(text.charAt(i - 1)) && !isOpener(text.charAt(i - 1));
            boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!before || !after) {
                return before ? i : -1;
            }
        }
        return -1;
    }

    private boolean opensAfter(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isOpener(c);
    }

    private boolean isOpener(char c) {
        return openers.indexOf(c) >= 0;
    }

    /** A plain text such as a title, with its quotes as printed. */
    public String curl(String text) {
        var own = fresh();
        var curled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char previous = curled.isEmpty() ? ' ' : curled.charAt(curled.length() - 1);
            if (isQuote(text.charAt(i)) && !LikeAddress.holds(text, 0, i, text.length())) {
                curled.append(own.mark(text, i, text.length(), previous));
            } else {
                curled.append(text.charAt(i));
            }
        }
        return curled.toString();
    }
}

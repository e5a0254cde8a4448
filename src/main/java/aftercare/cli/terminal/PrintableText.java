package aftercare.cli.terminal;

/**
 * Makes text from content safe to print: characters that would control the terminal or reverse the order of letters
 * become visible.
 */
public final class PrintableText {
    private static final int UNKNOWN = 0xFFFD;

    private PrintableText() {}

    /** The text with visible symbols for control characters, one for each, so that widths stay the same. */
    public static String text(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::visible).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int visible(int character) {
        if (character < 0x20 && character != '\t') {
            return 0x2400 + character;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> character == '\t' ? character : UNKNOWN;
            case Character.FORMAT -> changesOrder(character) ? UNKNOWN : character;
            default -> character;
        };
    }

    private static boolean changesOrder(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}

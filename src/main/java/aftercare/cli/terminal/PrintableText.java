package aftercare.cli.terminal;

/** Makes text from content safe to show: what would steer a terminal, or turn the order of letters, becomes visible. */
public final class PrintableText {
    private static final int UNKNOWN = 0xFFFD;

    private PrintableText() {}

    /** The text with control characters as their pictures, and each code point as wide as before. */
    public static String text(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::visible).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int visible(int character) {
        if (character < 0x20 && character != '\t') {
            return 0x2400 + character;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> character == '\t' ? character : UNKNOWN;
            case Character.FORMAT -> turnsOrder(character) ? UNKNOWN : character;
            default -> character;
        };
    }

    private static boolean turnsOrder(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}

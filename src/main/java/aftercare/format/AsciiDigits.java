package aftercare.format;

/** Writes the digits of any script, such as Arabic, as 0 to 9. */
public final class AsciiDigits {
    private AsciiDigits() {}

    /** The text with each digit as one of 0 to 9; all other characters stay. */
    public static String of(String text) {
        return text.codePoints()
                .map(AsciiDigits::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The character 0 to 9 for a digit; any other character itself. */
    public static int of(int character) {
        return Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
    }
}

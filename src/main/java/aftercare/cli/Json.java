package aftercare.cli;

/** Writes text as JSON, where the one package that reads JSON is not at hand. */
final class Json {
    private Json() {}

    /** The text in quotes; what JSON or a script could take for more than text is escaped. */
    static String text(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            json.append(escaped(text, i));
        }
        return json.append('"').toString();
    }

    private static String escaped(String text, int at) {
        char character = text.charAt(at);
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> mustBeEscaped(text, at) ? String.format("\\u%04x", (int) character) : String.valueOf(character);
        };
    }

    /** Control characters; line ends of JavaScript that JSON allows; half characters, which no encoding can write. */
    private static boolean mustBeEscaped(String text, int at) {
        char character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}

package aftercare.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JSON value. Unless a method says otherwise, it is written on one line and without spaces: {@code {"code":"T3","line":7}}.
 *
 * <p>Jackson is not used, because published files must stay the same byte for byte, including line ends and escapes.
 */
public final class Json {
    public static final Json TRUE = new Json("true");
    public static final Json FALSE = new Json("false");

    /** Which characters of ASCII need no escape. */
    private static final boolean[] USUAL = usualCharacters();

    private final String written;

    private Json(String written) {
        this.written = written;
    }

    public static Json of(String text) {
        return new Json(quoted(text));
    }

    public static Json of(long number) {
        return new Json(Long.toString(number));
    }

    /** A list on one line. */
    public static Json list(List<Json> items) {
        return new Json(items.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /** A list with each item on a line of its own. */
    public static Json lines(List<Json> items) {
        return items.isEmpty()
                ? list(items)
                : new Json(items.stream().map(Json::toString).collect(Collectors.joining(",\n", "[\n", "]")));
    }

    /** An object, whose fields are added one by one. */
    public static ObjectFields object() {
        return new ObjectFields();
    }

    /** The value as it is written. */
    @Override
    public String toString() {
        return written;
    }

    /** The value with {@code <}, {@code >} and {@code &} escaped, for use inside an HTML script element. */
    public String inScript() {
        return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /**
     * The text in double quotes, with all special characters escaped. The result is also a valid YAML string in double
     * quotes.
     */
    public static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** The text as in {@link #quoted}, without the quotes. */
    public static String escaped(String text) {
        char[] letters = text.toCharArray();
        int usual = 0;
        while (usual < letters.length && isUsual(letters[usual])) {
            usual++;
        }
        if (usual == letters.length) {
            return text;
        }
        var json = new StringBuilder(text.length() + 2);
        json.append(text, 0, usual);
        for (int i = usual; i < text.length(); i++) {
            append(text, i, json);
        }
        return json.toString();
    }

    /**
     * A quick test for characters that need no escape. Most texts have only these, and are not copied. Short enough that the first
     * compiler puts it in place of its call.
     */
    private static boolean isUsual(char character) {
        return character < USUAL.length ? USUAL[character] : isUsualBeyond(character);
    }

    private static boolean isUsualBeyond(char character) {
        return character >= 0xa0 && character < 0x2028;
    }

    private static boolean[] usualCharacters() {
        var usual = new boolean[0x7f];
        Arrays.fill(usual, ' ', usual.length, true);
        usual['"'] = false;
        usual['\\'] = false;
        return usual;
    }

    private static void append(String text, int at, StringBuilder json) {
        char character = text.charAt(at);
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (mustBeEscaped(text, at)) {
                    json.append(String.format("\\u%04x", (int) character));
                } else {
                    json.append(character);
                }
            }
        }
    }

    /** Control characters, line ends that JSON allows but JavaScript does not, and unpaired surrogates. */
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

    /** The fields of an object, in the order in which they are added. Used by one thread. */
    public static final class ObjectFields {
        private final Map<String, Json> fields = new LinkedHashMap<>();

        private ObjectFields() {}

        public ObjectFields with(String key, String text) {
            return with(key, of(text));
        }

        public ObjectFields with(String key, long number) {
            return with(key, of(number));
        }

        public ObjectFields with(String key, Json value) {
            fields.put(key, value);
            return this;
        }

        public Json json() {
            return new Json('{' + joined(":", ",") + '}');
        }

        /** As {@link #json}, with a space after each colon and comma. */
        public Json spaced() {
            return new Json('{' + joined(": ", ", ") + '}');
        }

        /** The object with each field on a line of its own, two spaces further in than the object stands. */
        public Json tall(String indent) {
            return new Json("{\n" + lines(indent + "  ") + indent + '}');
        }

        /** The fields of {@link #tall}, each on a line of its own; empty if there are none. */
        private String lines(String indent) {
            return fields.isEmpty() ? "" : indent + joined(": ", ",\n" + indent) + '\n';
        }

        private String joined(String colon, String comma) {
            return fields.entrySet().stream()
                    .map(field -> quoted(field.getKey()) + colon + field.getValue())
                    .collect(Collectors.joining(comma));
        }

        /** The object with each field on a line of its own. */
        public Json lines() {
            return fields.isEmpty() ? json() : new Json("{\n" + joined(":", ",\n") + "\n}");
        }
    }
}

package aftercare.read.yaml;

import java.io.Reader;

/**
 * Gives a text in pieces that never end between the two halves of a character, such as an emoji. The YAML library fails at such
 * a piece, because it asks for the other half when its buffer has no room.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int start, int length) {
        if (next == text.length()) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, text.length() - next);
        if (count > 1 && Character.isHighSurrogate(text.charAt(next + count - 1))) {
            count--;
        }
        text.getChars(next, next + count, buffer, start);
        next += count;
        return count;
    }

    @Override
    public void close() {
        // A text in memory needs no closing.
    }
}

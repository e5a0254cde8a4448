package aftercare.format;

/** Counts words: parts between spaces that contain a letter or a digit. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(character)) {
                inWord = true;
                words++;
            }
            i += Character.charCount(character);
        }
        return words;
    }
}

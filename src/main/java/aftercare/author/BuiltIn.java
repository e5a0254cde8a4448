package aftercare.author;

import aftercare.prose.BuiltInStyle;
import aftercare.read.document.StockWords;
import java.util.Optional;

/** Built-in texts for authors to read: {@code aftercare explain --style}. */
public final class BuiltIn {
    private BuiltIn() {}

    /** The house style of English, in the form of {@code style.yaml}. */
    public static String style() {
        return BuiltInStyle.text();
    }

    /** The words of the interface in a language, in the form of {@code strings.yaml}; empty if none are built in. */
    public static Optional<String> words(String language) {
        return StockWords.text(language);
    }
}

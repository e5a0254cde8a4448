package aftercare.author;

import aftercare.prose.BuiltInStyle;
import aftercare.read.document.StockWords;
import java.util.Optional;

/** What is built in for every site, for authors to read: {@code aftercare explain --style}. */
public final class BuiltIn {
    private BuiltIn() {}

    /** The house style of English, in the form of {@code style.yaml}. */
    public static String style() {
        return BuiltInStyle.text();
    }

    /** The words of the interface in a language, in the form of {@code strings.yaml}; empty where there are none. */
    public static Optional<String> words(String language) {
        return StockWords.text(language);
    }
}

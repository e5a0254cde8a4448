package aftercare.program;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a new file begins with, by name. Each language has its own; a language without any gets the English ones. */
public record StartingWords(Map<String, String> byName) {
    private static final String ENGLISH = "en";

    public StartingWords {
        byName = Map.copyOf(byName);
    }

    /** The texts for a language tag, such as {@code es-MX}. */
    public static StartingWords in(String locale) {
        var words = new Properties();
        try {
            words.load(
                    new StringReader(find(locale).orElseGet(() -> find(ENGLISH).orElseThrow())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new StartingWords(words.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), words::getProperty)));
    }

    private static Optional<String> find(String locale) {
        return OwnFiles.findText(
                "author/starts/" + Locale.forLanguageTag(locale).getLanguage() + ".properties");
    }

    /** The texts that tell an author what to write here, and that no published page may still have. */
    public Stream<String> toReplace() {
        return Stream.of("aim", "message", "notices", "do", "donot", "decide", "why")
                .map(byName::get);
    }

    /** These texts with a placeholder such as {@code @name} replaced by a value. */
    public StartingWords with(String name, String value) {
        return mapped(text -> text.replace("@" + name, value));
    }

    /** The title of the file with this name, if the language has one of its own. */
    public Optional<String> title(String slug) {
        return Optional.ofNullable(byName.get("title." + slug));
    }

    /** These texts, each changed in the same way. */
    public StartingWords mapped(UnaryOperator<String> change) {
        return new StartingWords(byName.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> change.apply(word.getValue()))));
    }

    /** A warning that nobody has checked the built-in texts of this language; empty for English. */
    public static Optional<String> caution(String locale) {
        return Locale.forLanguageTag(locale).getLanguage().equals(ENGLISH)
                ? Optional.empty()
                : Optional.of("No native speaker and no clinician has checked the built-in words of this language.");
    }
}

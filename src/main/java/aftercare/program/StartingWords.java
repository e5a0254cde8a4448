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

/**
 * What readers would read in a starting file, by its name there, in the language that it is for; in English where there are none
 * in that language.
 */
public record StartingWords(Map<String, String> byName) {
    private static final String ENGLISH = "en";

    public StartingWords {
        byName = Map.copyOf(byName);
    }

    /** Those of a language tag, {@code es-MX}. */
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

    /** Those that tell an author what to write. */
    public Stream<String> toReplace() {
        return Stream.of("aim", "message", "notices", "do", "donot", "decide", "why")
                .map(byName::get);
    }

    /** With a value for what the words leave open, {@code @name}. */
    public StartingWords with(String name, String value) {
        return mapped(text -> text.replace("@" + name, value));
    }

    /** The title of a file of this name, where the language has its own. */
    public Optional<String> title(String slug) {
        return Optional.ofNullable(byName.get("title." + slug));
    }

    /** With each of them changed in the same way. */
    public StartingWords mapped(UnaryOperator<String> change) {
        return new StartingWords(byName.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> change.apply(word.getValue()))));
    }

    /** Says of a language other than English who has not checked its words; empty for English. */
    public static Optional<String> caution(String locale) {
        return Locale.forLanguageTag(locale).getLanguage().equals(ENGLISH)
                ? Optional.empty()
                : Optional.of("No native speaker and no clinician has checked the built-in words of this language.");
    }
}

package aftercare.read.translation;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.LockedWords;
import aftercare.read.document.Placeholders;
import aftercare.read.document.StockWords;
import aftercare.read.document.TextReader;
import aftercare.read.document.WordsReader;
import aftercare.read.file.SourceText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Completes a translated {@code strings.yaml} with the words built in for its language, and with the source's words.
 *
 * @param given the built-in words
 */
public record WordsTranslation(Words source, StockWords given, BorrowedMarks borrowed, Map<String, String> recorded)
        implements TextReader<Translated<Words>> {

    @Override
    public Optional<Translated<Words>> read(SourceText text, ProblemCollector problems) {
        return new WordsReader().read(text, problems).map(typed -> {
            typed.texts().forEach((key, words) -> reportUnknown(key, words, problems));
            StockWords.english().reportForms(typed, text.path().locale(), problems);
            var told = Placeholders.of(StockWords.english(), source).report(typed, problems);
            var own = LockedWords.passedOver(typed, text.path().locale(), problems);
            var missing = new Translation(borrowed, recorded);
            var texts = new HashMap<String, Text>();
            own.texts().forEach((key, words) -> keepForm(key, words, texts));
            new TreeMap<>(source.texts()).forEach((key, words) -> {
                var translated = own.texts().get(key);
                if (translated != null) {
                    texts.put(
                            key, told.contains(key) ? translated : checked(key, words, translated, missing, problems));
                } else if (!isGiven(key)) {
                    texts.put(key, missing.borrow(key, words));
                }
            });
            var contacts = contacts(
                    own, care -> missing.borrow(WordsReader.CONTACT_WORDS + "." + care, source.contactWords(care)));
            var words = given.under(new Words(texts, contacts, source.signsAsks()));
            return new Translated<>(words, missing.done(text, problems));
        });
    }

    /** The words of a translation that has no such file. */
    public Words withoutFile() {
        var texts = new HashMap<>(borrowed.of(source).texts());
        texts.keySet().removeIf(this::isGiven);
        var contacts = contacts(Words.NONE, care -> borrowed.of(source.contactWords(care)));
        return given.under(new Words(texts, contacts, source.signsAsks()));
    }

    /** A translation's own contact words; without any, and without built-in ones, the source's, borrowed. */
    private Map<CareLevel, List<Text>> contacts(Words own, Function<CareLevel, List<Text>> borrow) {
        var contacts = new EnumMap<CareLevel, List<Text>>(CareLevel.class);
        for (var care : CareLevel.values()) {
            boolean lacks = own.contactWords(care).isEmpty()
                    && given.words().contactWords(care).isEmpty()
                    && !source.contactWords(care).isEmpty();
            contacts.put(care, lacks ? borrow.apply(care) : own.contactWords(care));
        }
        return contacts;
    }

    private boolean isGiven(String key) {
        return given.words().texts().containsKey(key);
    }

    /**
     * The translated text after a check of its numbers. Forms for one number may spell it out, and words for search are each
     * language's own.
     */
    private Text checked(String key, Text original, Text translated, Translation words, ProblemCollector problems) {
        boolean isOwn = source.hasCounted(key) || key.equals(Words.ALIKE) || key.equals(Words.LITTLE);
        return isOwn ? translated : words.translatedWords(key, original, translated, problems);
    }

    /** Keeps a plural form that the source language does not have, such as one for two things. */
    private void keepForm(String key, Text words, Map<String, Text> texts) {
        if (source.hasCounted(key)) {
            texts.put(key, words);
        }
    }

    private void reportUnknown(String key, Text words, ProblemCollector problems) {
        if (!source.texts().containsKey(key) && !source.hasCounted(key)) {
            var message = "The source has no \"" + key + "\" here, so there is nothing to translate.";
            var hint = Nearest.hint(key, source.texts().keySet(), "Remove it if no template asks for it.");
            // Only a warning: a language may need more plural forms than the source has.
            problems.warning("AC140", words.at(), message, hint);
        }
    }
}

package aftercare.search;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/**
 * The stems of a language's words: {@code bruises} and {@code bruised} are {@code bruis}. Words of a language without a stemmer
 * are their own stems. Used by one thread.
 */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            entry("ar", ArabicStemmer::new),
            entry("ca", CatalanStemmer::new),
            entry("da", DanishStemmer::new),
            entry("de", GermanStemmer::new),
            entry("el", GreekStemmer::new),
            entry("en", EnglishStemmer::new),
            entry("es", SpanishStemmer::new),
            entry("et", EstonianStemmer::new),
            entry("eu", BasqueStemmer::new),
            entry("fi", FinnishStemmer::new),
            entry("fr", FrenchStemmer::new),
            entry("ga", IrishStemmer::new),
            entry("hi", HindiStemmer::new),
            entry("hu", HungarianStemmer::new),
            entry("hy", ArmenianStemmer::new),
            entry("id", IndonesianStemmer::new),
            entry("it", ItalianStemmer::new),
            entry("lt", LithuanianStemmer::new),
            entry("nb", NorwegianStemmer::new),
            entry("ne", NepaliStemmer::new),
            entry("nl", DutchStemmer::new),
            entry("nn", NorwegianStemmer::new),
            entry("no", NorwegianStemmer::new),
            entry("pt", PortugueseStemmer::new),
            entry("ro", RomanianStemmer::new),
            entry("ru", RussianStemmer::new),
            entry("sr", SerbianStemmer::new),
            entry("sv", SwedishStemmer::new),
            entry("ta", TamilStemmer::new),
            entry("tr", TurkishStemmer::new),
            entry("yi", YiddishStemmer::new));

    /** For a language without a stemmer. */
    private static final class NoStemmer extends SnowballStemmer {
        @Override
        public boolean stem() {
            return true;
        }
    }

    private final SnowballStemmer stemmer;
    private final Set<String> littleWords;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param language a BCP 47 tag
     * @param littleWords such as {@code the}, which search ignores
     */
    Stems(String language, String littleWords) {
        var code = Locale.forLanguageTag(language).getLanguage();
        this.stemmer = STEMMERS.getOrDefault(code, NoStemmer::new).get();
        this.littleWords = Set.copyOf(Folding.words(littleWords));
    }

    /** The stems of a text's words in order, without little words. */
    List<String> of(String text) {
        return Folding.words(text).stream()
                .map(this::ofWord)
                .filter(stem -> !stem.isEmpty())
                .toList();
    }

    /** The stem of a word as {@link Folding} writes it; empty for a little word. */
    String ofWord(String word) {
        return littleWords.contains(word) ? "" : known.computeIfAbsent(word, this::stem);
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        var stem = stemmer.getCurrent();
        return stem.isEmpty() ? word : stem;
    }

    Set<String> littleWords() {
        return littleWords;
    }

    /** The stems of all words that were looked up so far, by word. */
    Map<String, String> known() {
        return Collections.unmodifiableMap(known);
    }
}

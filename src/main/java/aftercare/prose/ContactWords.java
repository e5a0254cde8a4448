package aftercare.prose;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the contact words of a language in a text, as whole words, whatever their case.
 *
 * <p>Arabic writes "the", "and", "to" and "your" as one word with what they belong to, and some scripts put no space between
 * words: there a contact word is found inside a longer one.
 */
public final class ContactWords {
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0640\\u064B-\\u065F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String ASKING =
            "(?:call|phone|ring|contact|ask|see|visit|consult|book|bother|trouble|tell|go to|speak to|talk to)";
    private static final Pattern AWAY = Pattern.compile(
            "\\b(?:no need|needn['’]?t|unnecessary|not necessary|no reason|without|instead of|rather than) (?:to |for )?(?:\\w+ ){0,2}?"
                    + "(?:" + ASKING + "(?:ing)?|a doctor|help)\\b"
                    + "|\\b(?:do not|don['’]?t|never|not|no longer) (?:have to |need to |ever |be )?" + ASKING + "\\b"
                    + "|\\bno (?:doctor|nurse|pharmacist|one|body) (?:can|will|could)\\b|\\bnobody (?:can|will|could) help\\b"
                    // Spanish, French, German
                    + "|\\bno (?:hace falta|es necesario|necesita|llame|vaya|consulte|acuda|pregunte)\\b"
                    + "|\\b(?:inutile|pas besoin|n['’]appelez pas|ne consultez pas)\\b"
                    + "|\\b(?:nicht nötig|kein arzt|keinen arzt|rufen sie nicht|fragen sie nicht)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String ARABIC_BEFORE = "[وف]?(?:[بك]?ال|لل|[بكل])?";
    private static final String ARABIC_AFTER = "(?:ك|كم|كما|كن|ي|ه|ها|هم|نا)?";

    private final Locale locale;
    private final Pattern pattern;

    /** @param locale whose rules for capital letters hold */
    public ContactWords(List<Text> words, Locale locale) {
        this.locale = locale;
        pattern = Pattern.compile(words.stream()
                .map(word -> fold(word.value()))
                .filter(word -> !word.isEmpty())
                .map(ContactWords::patternOf)
                // Without a word there is nothing that could be named.
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), all -> all.isEmpty() ? "(?!)" : all)));
    }

    public boolean namedIn(String text) {
        return pattern.matcher(fold(text)).find();
    }

    /**
     * Words that tell a reader not to ask for help: "no need to see a doctor", "do not call". "Do not wait to call" is not
     * one. Empty when there are none.
     */
    public static Optional<String> sendingAway(String text, CareLevel care) {
        return WordsAgainstHelp.denials(text, care, Stream.of(AWAY)).or(() -> WordsAgainstHelp.notToAsk(text, care));
    }

    private static String patternOf(String word) {
        if (UNSPACED.matcher(word).find()) {
            return Pattern.quote(word);
        }
        if (ARABIC.matcher(word).find()) {
            return BEFORE + ARABIC_BEFORE + Pattern.quote(word) + ARABIC_AFTER + AFTER;
        }
        return BEFORE + Pattern.quote(word) + AFTER;
    }

    private String fold(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return SPACES.matcher(visible)
                .replaceAll(" ")
                .strip()
                .replace('\u2019', '\'')
                .toLowerCase(locale);
    }
}

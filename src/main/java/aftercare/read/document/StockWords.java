package aftercare.read.document;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.program.OwnFiles;
import aftercare.read.file.ContentFile;
import aftercare.read.file.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built-in words of the interface, such as those of {@code words/en.yaml}, whatever a site is about. In these languages a
 * {@code strings.yaml} needs only the words that differ; in others a missing key is a problem.
 */
public record StockWords(Words words) {
    /** The languages whose words are built in, each a file of {@code words/}. */
    public static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "ar");

    /** Beginnings of keys that end in a name which the site chooses. */
    private static final List<String> FREE =
            List.of("audience.", "topics.", "signs-asks.", "recheck-times.", "ranges.");

    /** The end of a key that is for a number. */
    private static final Pattern NUMBER = Pattern.compile("\\.(?:\\d+|zero|one|two|few|many|other)$");

    private static final Map<String, StockWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The English words, which have every key that a page uses. */
    public static StockWords english() {
        return in(LANGUAGES.get(0)).orElseThrow();
    }

    /**
     * The built-in words of a language; empty if it has none. They are read once, as they cannot change while the program runs.
     */
    public static Optional<StockWords> in(String locale) {
        return language(locale).map(language -> BY_LANGUAGE.computeIfAbsent(language, StockWords::parsed));
    }

    /**
     * The built-in words for a translation of a site: all but those that the source replaced by words of its own, of which the
     * built-in words are no translation. None if the language has none built in.
     */
    public static StockWords translating(Words source, String sourceLocale, String locale) {
        var words = in(locale).map(StockWords::words).orElse(Words.NONE);
        var usual = in(sourceLocale).map(StockWords::words);
        var texts = new HashMap<>(words.texts());
        usual.ifPresent(stock -> {
            var own = ownFamilies(source, stock);
            texts.keySet().removeIf(key -> own.contains(Words.family(key)));
        });
        return new StockWords(new Words(texts, words.contacts(), words.signsAsks()));
    }

    /** The keys, without number forms, for which a site has words other than the built-in ones. */
    private static Set<String> ownFamilies(Words source, Words usual) {
        return source.texts().keySet().stream()
                .filter(Words::isShown)
                .filter(key -> !value(source, key).equals(value(usual, key)))
                .map(Words::family)
                .collect(Collectors.toSet());
    }

    private static String value(Words words, String key) {
        return words.find(key).map(Text::value).orElse("");
    }

    /** Whether there are words for each key of a site whose words readers see. */
    public boolean covers(Words source) {
        return source.texts().keySet().stream().filter(Words::isShown).allMatch(words.texts()::containsKey);
    }

    /** The text of the file that holds the words of a language. */
    public static Optional<String> text(String locale) {
        return language(locale).map(language -> new String(bytes(language), StandardCharsets.UTF_8));
    }

    /** The language of a locale, {@code en} of {@code en-GB}, if its words are built in. */
    public static Optional<String> language(String locale) {
        return LANGUAGES.stream()
                .filter(language -> locale.equals(language) || locale.startsWith(language + "-"))
                .findFirst();
    }

    private static StockWords parsed(String language) {
        var bytes = bytes(language);
        var file = new ContentFile(language + "/strings.yaml", path(language), bytes.length);
        var problems = new ProblemCollector();
        return new StockWords(SourceText.of(file, bytes, problems)
                .flatMap(source -> new WordsReader().read(source, problems))
                .orElseThrow());
    }

    private static byte[] bytes(String language) {
        return OwnFiles.bytes(path(language));
    }

    private static String path(String language) {
        return "words/" + language + ".yaml";
    }

    /**
     * The given words, with these added where they lack a key. Contact words, and words that mean the same, are put together.
     */
    public Words under(Words own) {
        var texts = new HashMap<>(words.texts());
        texts.putAll(own.texts());
        own.find(Words.ALIKE).ifPresent(more -> texts.merge(Words.ALIKE, more, (all, mine) -> joined(mine)));
        var contacts = new EnumMap<CareLevel, List<Text>>(CareLevel.class);
        for (var care : CareLevel.values()) {
            contacts.put(care, joined(words.contactWords(care), own.contactWords(care)));
        }
        return new Words(texts, contacts, asks(own));
    }

    private Text joined(Text alike) {
        return words.find(Words.ALIKE)
                .map(all -> new Text(all.value() + "; " + alike.value(), alike.at()))
                .orElse(alike);
    }

    /** Both lists, the site's own words first, so that messages name those. */
    private static List<Text> joined(List<Text> builtIn, List<Text> own) {
        var byWord = new LinkedHashMap<String, Text>();
        Stream.concat(own.stream(), builtIn.stream()).forEach(word -> byWord.putIfAbsent(word.value(), word));
        return List.copyOf(byWord.values());
    }

    /** The ways to ask about signs: the site's own first, then these. */
    private List<Text> asks(Words own) {
        var ids = new LinkedHashMap<String, Text>();
        Stream.concat(own.signsAsks().stream(), words.signsAsks().stream())
                .forEach(ask -> ids.putIfAbsent(ask.value(), ask));
        return List.copyOf(ids.values());
    }

    /**
     * Reports a key that looks like a misspelling of one of these keys, or that stands in one of their groups and is none of
     * them. Its words would appear on no page, and no other check finds it. Other keys may be those of a site's own templates.
     */
    public void reportMisspelt(Words own, ProblemCollector problems) {
        var free = new TreeSet<>(words.texts().keySet());
        free.removeAll(own.texts().keySet());
        new TreeMap<>(own.texts()).forEach((key, text) -> {
            if (!isKnown(key) && FREE.stream().noneMatch(key::startsWith)) {
                var meant = Nearest.to(key, free);
                if (meant.isPresent() || isInGroup(key)) {
                    report(key, meant, text, problems);
                }
            }
        });
    }

    /** Reports words at the wrong key, and in a plural form that no number has in their language, so that no page shows them. */
    public void reportForms(Words own, String language, ProblemCollector problems) {
        MisplacedWords.report(own, language, problems);
        new TreeMap<>(own.texts()).forEach((key, text) -> {
            if (Words.isFormWithoutNumber(key, language) && (words.hasCounted(key) || own.hasCounted(key))) {
                problems.warning(
                        "AC161",
                        text.at(),
                        "No number takes the form \"" + key.substring(key.lastIndexOf('.') + 1)
                                + "\" in this language (" + language + "), so no page shows these words.",
                        "Remove the line. The forms here are " + String.join(", ", Words.forms(language))
                                + "; a key that is a number, such as 2, stands for that number alone.");
            }
        });
    }

    private boolean isKnown(String key) {
        return words.texts().containsKey(key)
                || words.hasCounted(key)
                || words.texts().containsKey(NUMBER.matcher(key).replaceFirst(""));
    }

    /** Whether the first of the groups that a key stands in is built in. */
    private boolean isInGroup(String key) {
        var group = key.substring(0, key.indexOf('.') + 1);
        return !group.isEmpty() && words.texts().keySet().stream().anyMatch(known -> known.startsWith(group));
    }

    private static void report(String key, Optional<String> meant, Text text, ProblemCollector problems) {
        problems.warning(
                "AC161",
                text.at(),
                "No page asks for the words \"" + key + "\".",
                meant.map(near -> Nearest.question(near) + " Else remove the line.")
                        .orElse("Remove the line, or copy the right key from the reference; words for a template of"
                                + " your own stand outside this group."));
    }
}

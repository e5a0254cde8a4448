package aftercare.read.document;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.file.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The program's own words of the interface, in English. An English {@code strings.yaml} needs only the words that
 * differ; in other languages a missing key is a problem.
 */
public record StockWords(Words words) {
    private static final String PATH = "content/en/strings.yaml";

    /** These words, which are read once, because the program's own file cannot change while it runs. */
    public static StockWords read() {
        return Once.WORDS;
    }

    private static StockWords parsed() {
        try (InputStream in = Objects.requireNonNull(StockWords.class.getResourceAsStream("/" + PATH), PATH)) {
            var bytes = in.readAllBytes();
            var file = new ContentFile("en/strings.yaml", PATH, bytes.length);
            var problems = new ProblemCollector();
            return new StockWords(SourceText.of(file, bytes, problems)
                    .flatMap(source -> new WordsReader().read(source, problems))
                    .orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the locale is English, so that these words can be used. */
    public static boolean areIn(String locale) {
        return locale.equals("en") || locale.startsWith("en-");
    }

    /** The given words, completed with these. */
    public Words under(Words own) {
        var texts = new HashMap<>(words.texts());
        texts.putAll(own.texts());
        var contacts = new EnumMap<CareLevel, List<Text>>(CareLevel.class);
        contacts.putAll(words.contacts());
        contacts.putAll(own.contacts());
        return new Words(texts, contacts, asks(own));
    }

    /** The ways to ask about signs: the site's own first, then these. */
    private List<Text> asks(Words own) {
        var ids = new LinkedHashMap<String, Text>();
        Stream.concat(own.signsAsks().stream(), words.signsAsks().stream())
                .forEach(ask -> ids.putIfAbsent(ask.value(), ask));
        return List.copyOf(ids.values());
    }

    /**
     * Reports a key that looks like a misspelt one of these. Its words would appear on no page, and no other check
     * finds it.
     */
    public void reportMisspelt(Words own, ProblemCollector problems) {
        var free = new TreeSet<>(words.texts().keySet());
        free.removeAll(own.texts().keySet());
        new TreeMap<>(own.texts()).forEach((key, text) -> {
            if (!words.texts().containsKey(key)) {
                Nearest.to(key, free).ifPresent(meant -> report(key, meant, text, problems));
            }
        });
    }

    private static void report(String key, String meant, Text text, ProblemCollector problems) {
        problems.warning(
                "AC161",
                text.at(),
                "No page asks for the words \"" + key + "\".",
                Nearest.question(meant) + " Else remove the line.");
    }

    /** Java fills this in at the first use. */
    private static final class Once {
        private static final StockWords WORDS = parsed();
    }
}

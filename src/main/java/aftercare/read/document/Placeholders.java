package aftercare.read.document;

import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the placeholders of interface words, {@code {0}}, {@code {1}} …, with those of the words that they replace. A
 * page fills in a phone number or a date there: where one is lost, readers miss it.
 *
 * @param built the words with the right placeholders
 */
public record Placeholders(Words built) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern NUMBER = Pattern.compile("\\.(?:\\d+|zero|one|two|few|many)$");

    /** Those of the program's own words and, for keys which these lack, of the content's source. */
    public static Placeholders of(StockWords stock, Words source) {
        var texts = new HashMap<>(source.texts());
        texts.putAll(stock.words().texts());
        return new Placeholders(new Words(texts, Map.of(), List.of()));
    }

    /** Reports every text that lacks a placeholder or has one too many, in the order of the keys. */
    public void report(Words own, ProblemCollector problems) {
        new TreeMap<>(own.texts())
                .forEach((key, text) -> original(key).ifPresent(original -> {
                    var typed = in(text);
                    var expected = in(original);
                    if (!typed.equals(expected) && !(isForOneNumber(key) && expected.containsAll(typed))) {
                        report(key, text, typed, expected, problems);
                    }
                }));
    }

    /** Such words, {@code length.1}, are measured by those for other numbers; they may name their number or leave it out. */
    private boolean isForOneNumber(String key) {
        return built.hasCounted(key);
    }

    private Optional<Text> original(String key) {
        var name = isForOneNumber(key) ? NUMBER.matcher(key).replaceFirst(".other") : key;
        return Optional.ofNullable(built.texts().get(name));
    }

    private static SortedSet<String> in(Text text) {
        return PLACEHOLDER
                .matcher(text.value())
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static void report(
            String key, Text text, SortedSet<String> typed, SortedSet<String> expected, ProblemCollector problems) {
        var strange = new TreeSet<>(typed);
        strange.removeAll(expected);
        var lost = new TreeSet<>(expected);
        lost.removeAll(typed);
        var place = strange.isEmpty() ? text.at() : text.at(text.value().indexOf(strange.first()));
        var message = lost.isEmpty()
                ? "No page fills in " + listed(strange) + " in the words for \"" + key + "\"."
                : "The words for \"" + key + "\" lack " + listed(lost) + ", where a page fills something in"
                        + (strange.isEmpty() ? "." : ", and have " + listed(strange) + ", which none fills in.");
        var hint = lost.isEmpty()
                ? "Remove it, or copy the text from the original anew."
                : "Write " + listed(lost) + " where it belongs, as the original text has it.";
        problems.error("AC142", place, message, hint);
    }

    private static String listed(SortedSet<String> placeholders) {
        return String.join(" and ", placeholders);
    }
}

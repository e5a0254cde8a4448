package aftercare.read.document;

import aftercare.format.AsciiDigits;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the placeholders of interface words, {@code {0}}, {@code {1}} …, with those of the words that they replace. A page
 * fills in a phone number or a date there: where one is lost, readers miss it.
 *
 * @param built words that have the right placeholders
 */
public record Placeholders(Words built) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("\\.(?:\\d+|zero|one|two|few|many)$");

    /** The placeholders of the built-in words and, for other keys, of the source's words. */
    public static Placeholders of(StockWords stock, Words source) {
        var texts = new HashMap<>(source.texts());
        texts.putAll(stock.words().texts());
        return new Placeholders(new Words(texts, Map.of(), List.of()));
    }

    /** Reports every text that lacks a placeholder or has one too many, in the order of the keys; returns these keys. */
    public Set<String> report(Words own, ProblemCollector problems) {
        var told = new HashSet<String>();
        new TreeMap<>(own.texts())
                .forEach((key, text) -> original(key).ifPresent(original -> {
                    var typed = in(text);
                    var expected = in(original);
                    if (!typed.equals(expected) && !(isForOneNumber(key) && expected.containsAll(typed))) {
                        report(key, text, typed, expected, problems);
                        told.add(key);
                    } else if (reportAround(key, text, expected, problems)
                            || repeats(typed, text, original, key, problems)
                            || reportOtherNumber(key, text, original, problems)) {
                        told.add(key);
                    }
                }));
        return told;
    }

    /** Reports a right placeholder with the marks of another program around it: {@code {{0}}}. */
    private static boolean reportAround(String key, Text text, SortedSet<String> expected, ProblemCollector problems) {
        var around = ForeignPlaceholder.in(text.value(), expected, Set.of()).filter(ForeignPlaceholder::isAround);
        around.ifPresent(foreign -> problems.error(
                ProblemKind.WRONG_PLACES,
                "AC142",
                text.at(foreign.start()),
                "A page fills in " + foreign.meant() + " alone in the words for \"" + key
                        + "\", and readers would see what stands around it in " + foreign.written() + ".",
                "Write " + foreign.meant() + " instead of " + foreign.written() + "."));
        return around.isPresent();
    }

    /** Reports the first placeholder that stands more or fewer times than in the original. */
    private static boolean repeats(
            SortedSet<String> typed, Text text, Text original, String key, ProblemCollector problems) {
        var repeated = typed.stream()
                .filter(placeholder -> count(placeholder, text.value()) != count(placeholder, original.value()))
                .findFirst();
        repeated.ifPresent(placeholder -> problems.error(
                "AC142",
                text.at(text.value().lastIndexOf(placeholder)),
                "In the words for \"" + key + "\" " + placeholder + " stands so many times: "
                        + count(placeholder, text.value()) + ". In the original: "
                        + count(placeholder, original.value()) + ".",
                "Write it as often as the original has it, where what a page fills in belongs."));
        return repeated.isPresent();
    }

    /** Reports the words for one number, {@code left.2}, that say another. */
    private boolean reportOtherNumber(String key, Text text, Text original, ProblemCollector problems) {
        var number = key.substring(key.lastIndexOf('.') + 1);
        boolean mayDiffer = !isForOneNumber(key)
                || !DIGITS.matcher(number).matches()
                || !says(original).isEmpty();
        var said = mayDiffer ? List.<String>of() : says(text);
        boolean isOther = said.size() == 1 && !said.get(0).equals(number);
        if (isOther) {
            problems.error(
                    ProblemKind.WRONG_PLACES,
                    "AC142",
                    text.at(),
                    "The words for \"" + key + "\" are those for " + number + ", and they say " + said.get(0) + ".",
                    "Write " + number + " there, or no number.");
        }
        return isOther;
    }

    /** The numbers in a text, without its placeholders. */
    private static List<String> says(Text text) {
        return DIGITS.matcher(AsciiDigits.of(PLACEHOLDER.matcher(text.value()).replaceAll(" ")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int count(String placeholder, String text) {
        return text.split(Pattern.quote(placeholder), -1).length - 1;
    }

    /**
     * Whether a key is for one number, {@code length.1}. Its words are compared with those for other numbers, and may leave the
     * number out.
     */
    public boolean isForOneNumber(String key) {
        return built.hasCounted(key);
    }

    /** The placeholders of the words that a key has; none where the key is unknown. */
    public SortedSet<String> expected(String key) {
        return original(key).map(Placeholders::in).orElseGet(TreeSet::new);
    }

    /** A pattern that accepts the same texts for a known key as {@link #report}; also valid in JavaScript. */
    public Optional<Pattern> pattern(String key) {
        return original(key).map(original -> pattern(original, isForOneNumber(key)));
    }

    private static Pattern pattern(Text original, boolean mayLack) {
        var expected = in(original);
        var quoted = expected.stream().map(Placeholders::inside).toList();
        var each = expected.stream()
                .map(placeholder -> times(placeholder, count(placeholder, original.value()), mayLack))
                .collect(Collectors.joining());
        var known = quoted.isEmpty() ? "" : "(?!(" + String.join("|", quoted) + ")\\})";
        return Pattern.compile("^" + each + "(?![\\s\\S]*\\{" + known + "[^{}]*\\})" + withoutForeign(quoted));
    }

    /** That no placeholder has the marks of another program around it. */
    private static String withoutForeign(List<String> quoted) {
        var any = "\\{(" + String.join("|", quoted) + ")\\}";
        return quoted.isEmpty()
                ? ""
                : "(?![\\s\\S]*(" + ForeignPlaceholder.BEFORE + any + "|" + any + ForeignPlaceholder.BEHIND + "))";
    }

    /** That a placeholder stands so many times, or not at all. */
    private static String times(String placeholder, int count, boolean mayLack) {
        var one = "[\\s\\S]*\\{" + inside(placeholder) + "\\}";
        var enough = count == 1 ? one : "(" + one + "){" + count + "}";
        return (mayLack ? "" : "(?=" + enough + ")") + "(?!(" + one + "){" + (count + 1) + "})";
    }

    /** The words between the brackets of a placeholder, escaped for a pattern. */
    private static String inside(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1).replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
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
        var foreign = ForeignPlaceholder.in(text.value(), expected, lost).filter(one -> lost.contains(one.meant()));
        var place = foreign.map(ForeignPlaceholder::start)
                .orElseGet(() -> strange.isEmpty() ? 0 : text.value().indexOf(strange.first()));
        var message = lost.isEmpty()
                ? "No page fills in " + listed(strange) + " in the words for \"" + key + "\"."
                : "The words for \"" + key + "\" lack " + listed(lost) + ", where a page fills something in"
                        + (strange.isEmpty() ? "." : ", and have " + listed(strange) + ", which none fills in.");
        var hint = foreign.map(one -> "Write " + one.meant() + " instead of " + one.written() + ".")
                .orElseGet(() -> lost.isEmpty()
                        ? "Remove it, or copy the text from the original anew."
                        : "Write " + listed(lost) + " where it belongs, as the original text has it.");
        problems.error(ProblemKind.WRONG_PLACES, "AC142", text.at(place), message, hint);
    }

    private static String listed(SortedSet<String> placeholders) {
        return String.join(" and ", placeholders);
    }
}

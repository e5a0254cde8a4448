package aftercare.read.yaml;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.KeyValue;
import aftercare.read.yaml.YamlNode.Mapping;
import aftercare.read.yaml.YamlNode.Scalar;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports words in brackets that a comma cuts in two: {@code {label: No, not yet}} holds a setting "not yet", and
 * {@code [Sit down, then rest]} two items.
 */
final class CommasInWords {
    private static final String CODE = "AC143";

    /** What the name of a setting looks like. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

    private final ProblemCollector problems;
    private @Nullable KeyValue cut;
    private final StringBuilder words = new StringBuilder();
    private @Nullable Location rest;

    CommasInWords(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * The same group without what a comma cut off a number, which is told: {@code {text: 38,5 degrees}}. What is left of
     * the number counts as told.
     */
    static Mapping withoutRestOfNumbers(Mapping group, ProblemCollector problems) {
        if (!hasNothing(group)) {
            return group;
        }
        var entries = new LinkedHashMap<String, KeyValue>();
        @Nullable KeyValue number = null;
        var words = new StringBuilder();
        for (var entry : group.entries().values()) {
            boolean isRest = number != null && isRestOfNumber(number, words, entry);
            if (isRest && number != null) {
                words.append(',')
                        .append(entry.at().column() - number.value().at().column() > words.length() ? " " : "");
                words.append(entry.key());
                entries.put(number.key(), told(number));
                continue;
            }
            report(number, words, entries, problems);
            boolean isNumber = entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.NUMBER;
            number = isNumber ? entry : null;
            words.setLength(0);
            words.append(isNumber ? ((Scalar) entry.value()).text() : "");
            entries.put(entry.key(), entry);
        }
        report(number, words, entries, problems);
        return entries.size() == group.entries().size() ? group : new Mapping(entries, group.at());
    }

    private static boolean hasNothing(Mapping group) {
        for (var entry : group.entries().values()) {
            if (isNothing(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRestOfNumber(KeyValue number, CharSequence words, KeyValue entry) {
        return isNothing(entry)
                && !NAME.matcher(entry.key()).matches()
                && number.value() instanceof Scalar scalar
                && isUnquotedBehind(scalar, words.length(), entry.at());
    }

    private static KeyValue told(KeyValue number) {
        var value = (Scalar) number.value();
        return new KeyValue(
                number.key(), number.at(), new Scalar(value.text(), value.lines(), ScalarKind.REPORTED, value.at()));
    }

    private static void report(
            @Nullable KeyValue number, CharSequence words, Map<String, KeyValue> entries, ProblemCollector problems) {
        if (number != null && !number.equals(entries.get(number.key()))) {
            problems.error(
                    CODE,
                    number.value().at(),
                    "In brackets, a comma ends a value, so only the number before it is read.",
                    "Write:  " + number.key() + ": " + Quotes.around(words.toString()));
        }
    }

    /** Whether an entry of a group is no setting, but words behind a comma. Takes all entries in order. */
    boolean isRest(KeyValue entry, boolean isKnown) {
        var before = cut;
        boolean isRest = before != null
                && !isKnown
                && isNothing(entry)
                && before.value() instanceof Scalar scalar
                && isUnquotedBehind(scalar, words.codePointCount(0, words.length()), entry.at());
        if (isRest) {
            words.append(", ").append(entry.key());
            rest = rest == null ? entry.at() : rest;
            return true;
        }
        report();
        cut = entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.WORDS ? entry : null;
        words.setLength(0);
        words.append(cut == null ? "" : ((Scalar) cut.value()).text());
        return false;
    }

    /** Must be called after the last entry. */
    void report() {
        var at = rest;
        var setting = cut;
        if (at != null && setting != null) {
            problems.error(
                    CODE,
                    at,
                    "In brackets, a comma ends a value, so these words are taken for another setting.",
                    "Write:  " + setting.key() + ": " + Quotes.around(words.toString()));
        }
        rest = null;
    }

    private static boolean isNothing(KeyValue entry) {
        return entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
    }

    /** Reports an item that is the rest of the one before it: it begins with a small letter, and that one with a capital. */
    void report(List<Setting> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1).value() instanceof Scalar before
                    && items.get(i).value() instanceof Scalar after
                    && areOneValue(before, after)) {
                problems.error(
                        CODE,
                        after.at(),
                        "In brackets, a comma ends an item, so these words are an item of their own.",
                        "Write:  " + Quotes.around(before.text() + ", " + after.text())
                                + "  or begin them with a capital if they are.");
            }
        }
    }

    private static boolean areOneValue(Scalar before, Scalar after) {
        boolean areWords = before.kind() == ScalarKind.WORDS && after.kind() == ScalarKind.WORDS;
        return areWords
                && !after.text().isEmpty()
                && isUnquotedBehind(
                        before, before.text().codePointCount(0, before.text().length()), after.at())
                && Character.isUpperCase(before.text().codePointAt(0))
                && Character.isLowerCase(after.text().codePointAt(0));
    }

    /** Whether a value is followed in its line by the next entry, with only a comma and a space between them. */
    private static boolean isUnquotedBehind(Scalar before, int length, Location next) {
        int between = next.column() - before.at().column() - length;
        return length > 0 && next.line() == before.at().line() && between <= 2;
    }
}

package aftercare.read.yaml;

import aftercare.read.yaml.YamlNode.ScalarKind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What to write where a group of settings should stand, or a list of groups, with what was typed in its place:
 * {@code emergency: {number: "112", label: …}} for {@code emergency: 112}.
 */
final class GroupSamples {
    private static final String TYPED = "*";
    /** What is a number or a yes or no without its quotation marks; a date is neither. */
    private static final Pattern OTHER_KIND =
            Pattern.compile("(?![0-9]{4}-[0-9]{2}-[0-9]{2}$)-?[0-9].*|(?i:true|false|null)");

    private static final String DATE = "2026-11-22";
    private static final String PHONE = "{number: *, label: …}";

    /** Samples by the name of the setting. The star stands for the value that the author typed. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("emergency", PHONE),
            Map.entry("advice-line", PHONE),
            Map.entry("phones", PHONE),
            Map.entry("colours", "{primary: *}"),
            Map.entry("changes", "{date: " + DATE + ", what: *}"),
            Map.entry("retired", "{date: " + DATE + ", why: *}"),
            Map.entry("ignore", "{code: *, reason: …}"),
            Map.entry("number", "{unit: *, min: 0, max: 120}"),
            Map.entry("answers", "{id: …, label: *, to: …}"),
            Map.entry("scenarios", "{name: *, answers: {…: …}, outcome: …}"),
            Map.entry("locales", "{en: *}"),
            Map.entry("audiences", "{clients: {title: *, reader: true}}"));

    private GroupSamples() {}

    /** A group for a setting. */
    static String group(Setting setting) {
        if (setting.value() instanceof YamlNode.Items items && !items.nodes().isEmpty()) {
            return items.nodes().stream()
                    .map(node -> node instanceof YamlNode.Scalar scalar ? scalar.text() + ": …" : "…: …")
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        var sample = BY_NAME.getOrDefault(setting.name(), "{…: …}");
        return isDate(setting) && sample.contains(DATE)
                ? sample.replace(DATE, ((YamlNode.Scalar) setting.value()).text())
                        .replace(TYPED, "…")
                : sample.replace(TYPED, typed(setting));
    }

    /** A list for a setting that should hold groups, or that has one without its brackets; empty for any other. */
    static Optional<String> list(Setting setting) {
        var sample = BY_NAME.getOrDefault(setting.name(), "");
        if (setting.value() instanceof YamlNode.Mapping group
                && (sample.isEmpty()
                        || group.entries().keySet().stream().anyMatch(key -> sample.contains(key + ":")))) {
            return Optional.of("[" + written(group) + "]");
        }
        return !sample.isEmpty() ? Optional.of("[" + group(setting) + "]") : Optional.empty();
    }

    private static String written(YamlNode.Mapping group) {
        return group.entries().values().stream()
                .map(entry -> entry.key() + ": " + written(entry.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A value as it can stand in brackets. */
    static String written(YamlNode value) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            return "…";
        }
        boolean isPlain = scalar.kind() != ScalarKind.WORDS
                || (scalar.text().codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                        && !OTHER_KIND.matcher(scalar.text()).matches());
        return isPlain && !scalar.text().isEmpty() ? scalar.text() : Quotes.around(scalar.text());
    }

    private static boolean isDate(Setting setting) {
        return setting.value() instanceof YamlNode.Scalar scalar
                && scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static String typed(Setting setting) {
        boolean isWords = setting.value() instanceof YamlNode.Scalar scalar
                && (scalar.kind() == ScalarKind.WORDS || scalar.kind() == ScalarKind.NUMBER);
        return isWords ? Quotes.around(((YamlNode.Scalar) setting.value()).text()) : "…";
    }
}

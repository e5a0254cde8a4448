package aftercare.read.yaml;

import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads the settings of one group by key, and reports missing and misspelt keys. A reader must read every key that is
 * allowed, then call {@link #done()}, which reports all other keys as unknown.
 */
public final class Fields {
    private final String owner;
    private final Location at;
    private final YamlNode.Mapping mapping;
    private final Values values;
    private final ProblemCollector problems;
    private final Set<String> allowed = new LinkedHashSet<>();
    /** A sample value for each required setting that is missing. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    /**
     * @param owner what the settings belong to, with an article: {@code an answer}
     * @param at the owner's place, where missing settings are reported
     */
    public Fields(String owner, Location at, YamlNode.Mapping mapping, ProblemCollector problems) {
        this.owner = owner;
        this.at = at;
        this.mapping = CommasInWords.withoutRestOfNumbers(mapping, problems);
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The settings of a whole file; empty, with a problem, when its YAML is not a group of settings. */
    public static Optional<Fields> ofFile(String owner, Location at, YamlNode node, ProblemCollector problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(owner, at, mapping, problems));
        }
        problems.error(
                "AC115",
                node.at(),
                "Settings should stand here, but " + node.called() + " does.",
                "Write a name, a colon and a value on each line:  title: Heat and cold");
        return Optional.empty();
    }

    public Location at() {
        return at;
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The place of a setting's value; the owner's place when the setting is missing. */
    public Location place(String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? at : entry.value().at();
    }

    /** A setting that may be missing. Unlike {@link #optional}, this does not make the key an allowed one. */
    public Optional<Setting> setting(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Setting::of);
    }

    /** A setting that may be missing. */
    public Optional<Setting> optional(String key) {
        allowed.add(key);
        return setting(key);
    }

    /** A required setting; the sample is shown in the hint when it is missing. */
    public Optional<Setting> required(String key, String sample) {
        var setting = optional(key);
        if (setting.isEmpty()) {
            missing.put(key, sample);
        }
        return setting;
    }

    /** What a reader of values makes of a setting. It is given as {@code Values::text}, as a reader bound to its object costs more. */
    private <T> Optional<T> value(Optional<Setting> setting, BiFunction<Values, Setting, Optional<T>> reader) {
        return setting.isPresent() ? reader.apply(values, setting.get()) : Optional.empty();
    }

    private Text text(Optional<Setting> setting, BiFunction<Values, Setting, Optional<Text>> reader) {
        return value(setting, reader).orElse(Text.none(at));
    }

    public Text requiredText(String key) {
        return text(required(key, "…"), Values::text);
    }

    /** A title, name or label: one line with at least one word. */
    public Text requiredLine(String key) {
        return text(required(key, "…"), Values::line);
    }

    public Text text(String key) {
        return text(optional(key), Values::text);
    }

    /** Text, or a number as it was typed, for settings that a later step checks. */
    public Text typed(String key) {
        return text(optional(key), Values::typed);
    }

    public Text requiredId(String key) {
        return text(required(key, "…"), Values::id);
    }

    public Text id(String key) {
        return text(optional(key), Values::id);
    }

    public Text requiredAddress(String key) {
        return text(required(key, "\"https://…\""), Values::address);
    }

    public Text addressOrMail(String key) {
        return text(optional(key), Values::addressOrMail);
    }

    public Text address(String key) {
        return text(optional(key), Values::address);
    }

    public Optional<LocalDate> requiredDate(String key) {
        return value(required(key, "2026-11-22"), Values::date);
    }

    public Optional<LocalDate> date(String key) {
        return value(optional(key), Values::date);
    }

    public OptionalInt number(String key, int least, int most, int sample) {
        var setting = optional(key);
        return setting.isPresent() ? values.number(setting.get(), least, most, sample) : OptionalInt.empty();
    }

    public Optional<BigDecimal> requiredDecimal(String key, String sample) {
        return value(required(key, sample), Values::decimal);
    }

    public Optional<BigDecimal> decimal(String key) {
        return value(optional(key), Values::decimal);
    }

    public boolean truth(String key) {
        var setting = optional(key);
        return setting.isPresent() && values.truth(setting.get());
    }

    public Optional<Text> requiredChoice(String key, List<String> choices) {
        return required(key, choices.get(0)).flatMap(setting -> values.choice(setting, choices));
    }

    public Optional<Text> choice(String key, List<String> choices) {
        return optional(key).flatMap(setting -> values.choice(setting, choices));
    }

    public List<Text> texts(String key) {
        return each(items(key), Values::text);
    }

    public List<Text> ids(String key) {
        return each(items(key), Values::id);
    }

    /** The items of a list, each a sentence or more. */
    public List<Text> sentences(String key) {
        var items = items(key);
        new CommasInWords(problems).report(items);
        return each(items, Values::text);
    }

    private List<Text> each(List<Setting> items, BiFunction<Values, Setting, Optional<Text>> reader) {
        var found = new ArrayList<Text>(items.size());
        for (var item : items) {
            reader.apply(values, item).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The items of a list; empty when it is missing. */
    List<Setting> items(String key) {
        var setting = optional(key);
        return setting.isPresent() ? values.fewItems(setting.get()) : List.of();
    }

    /** The items of a list that are groups of settings. */
    public List<Fields> groups(String key, String itemOwner) {
        return items(key).stream()
                .flatMap(item -> group(item, itemOwner).stream())
                .toList();
    }

    /** The settings inside a required setting. */
    public List<Setting> requiredSettings(String key) {
        return required(key, "{…: …}")
                .flatMap(values::mapping)
                .map(Fields::settings)
                .orElse(List.of());
    }

    /** The settings inside a setting that may be missing. */
    public List<Setting> settings(String key) {
        return optional(key).flatMap(values::mapping).map(Fields::settings).orElse(List.of());
    }

    /** The settings inside a setting, as a group with its own owner. */
    public Optional<Fields> group(Setting setting, String owner) {
        return values.mapping(setting).map(found -> new Fields(owner, setting.at(), found, problems));
    }

    /** All settings; for a group whose keys are chosen by the author, such as ids. */
    public List<Setting> all() {
        allowed.addAll(mapping.entries().keySet());
        return settings(mapping);
    }

    public Values values() {
        return values;
    }

    public ProblemCollector problems() {
        return problems;
    }

    /** Reports unknown keys and missing settings. Must be called last. */
    public void done() {
        done(Optional.empty());
    }

    public void done(String otherwise) {
        done(Optional.of(otherwise));
    }

    private void done(Optional<String> otherwise) {
        if (!allowed.containsAll(mapping.entries().keySet())) {
            reportUnknown(otherwise);
        }
        missing.forEach((key, sample) -> problems.error(
                "AC114", at, "This " + noun() + " has no \"" + key + "\".", "Add it:  " + key + ": " + sample));
    }

    private void reportUnknown(Optional<String> otherwise) {
        var free = new ArrayList<>(allowed);
        free.removeAll(mapping.entries().keySet());
        var commas = new CommasInWords(problems);
        for (var entry : mapping.entries().values()) {
            boolean isKnown = allowed.contains(entry.key());
            if (!commas.isRest(entry, isKnown) && !isKnown) {
                reportUnknown(entry, free, otherwise);
            }
        }
        commas.report();
    }

    private void reportUnknown(YamlNode.KeyValue entry, List<String> free, Optional<String> otherwise) {
        var near = Nearest.to(entry.key(), free);
        var home = near.isPresent() ? "" : home(entry.key());
        problems.error(
                "AC113",
                entry.at(),
                capital(owner) + " has no setting \"" + entry.key() + "\"." + home,
                near.map(Nearest::question)
                        .or(() -> otherwise)
                        .orElseGet(() -> "Remove it. What may stand here: " + String.join(", ", allowed) + "."));
        // A misspelt setting is not reported as missing, too.
        near.ifPresent(missing::remove);
    }

    private static String home(String key) {
        return KeyHomes.of(key).map(home -> " It is one of " + home + ".").orElse("");
    }

    private String noun() {
        return owner.substring(owner.indexOf(' ') + 1);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Setting> settings(YamlNode.Mapping mapping) {
        return mapping.entries().values().stream().map(Setting::of).toList();
    }
}

package aftercare.read.yaml;

import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes the settings of one group, each by its key, and reports what is missing or misspelt. A reader asks for every key that
 * may stand there, then calls {@link #done()}: keys that nobody asked for are unknown.
 */
public final class Fields {
    private final String owner;
    private final Location at;
    private final YamlNode.Mapping mapping;
    private final Values values;
    private final ProblemCollector faults;
    private final Set<String> asked = new LinkedHashSet<>();
    /** What to write for each setting that must be there and is not. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    /**
     * @param owner what the settings belong to, with its article: {@code an answer}
     * @param at where a missing setting is told: the owner's place
     */
    public Fields(String owner, Location at, YamlNode.Mapping mapping, ProblemCollector faults) {
        this.owner = owner;
        this.at = at;
        this.mapping = mapping;
        this.values = new Values(faults);
        this.faults = faults;
    }

    /** The settings of a whole file, when its YAML is a group of settings. */
    public static Optional<Fields> ofFile(String owner, Location at, YamlNode node, ProblemCollector faults) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(owner, at, mapping, faults));
        }
        faults.error(
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

    /** The place of a setting's value; of its owner, when it is left out. */
    public Location place(String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? at : entry.value().at();
    }

    /** A setting that may be left out. */
    public Optional<Setting> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Setting::of);
    }

    /** A setting that must be there; the sample shows what to write. */
    public Optional<Setting> required(String key, String sample) {
        var setting = optional(key);
        if (setting.isEmpty()) {
            missing.put(key, sample);
        }
        return setting;
    }

    public Text requiredText(String key) {
        return required(key, "…").flatMap(values::text).orElse(Text.none(at));
    }

    public Text text(String key) {
        return optional(key).flatMap(values::text).orElse(Text.none(at));
    }

    public Text requiredId(String key) {
        return required(key, "…").flatMap(values::id).orElse(Text.none(at));
    }

    public Text id(String key) {
        return optional(key).flatMap(values::id).orElse(Text.none(at));
    }

    public Text requiredAddress(String key) {
        return required(key, "\"https://…\"").flatMap(values::address).orElse(Text.none(at));
    }

    public Text address(String key) {
        return optional(key).flatMap(values::address).orElse(Text.none(at));
    }

    public Optional<LocalDate> requiredDate(String key) {
        return required(key, "2026-11-22").flatMap(values::date);
    }

    public Optional<LocalDate> date(String key) {
        return optional(key).flatMap(values::date);
    }

    public OptionalInt number(String key, int least, int most, int sample) {
        var setting = optional(key);
        return setting.isPresent() ? values.number(setting.get(), least, most, sample) : OptionalInt.empty();
    }

    public boolean truth(String key) {
        return optional(key).map(values::truth).orElse(false);
    }

    public Optional<Text> requiredChoice(String key, List<String> choices) {
        return required(key, choices.get(0)).flatMap(setting -> values.choice(setting, choices));
    }

    public Optional<Text> choice(String key, List<String> choices) {
        return optional(key).flatMap(setting -> values.choice(setting, choices));
    }

    public List<Text> texts(String key) {
        return items(key).stream().flatMap(item -> values.text(item).stream()).toList();
    }

    public List<Text> ids(String key) {
        return items(key).stream().flatMap(item -> values.id(item).stream()).toList();
    }

    /** The items of a list, empty when it is left out. */
    List<Setting> items(String key) {
        return optional(key).stream().flatMap(values::items).toList();
    }

    /** The items of a list that are groups of settings. */
    public List<Fields> groups(String key, String itemOwner) {
        return items(key).stream()
                .flatMap(item -> group(item, itemOwner).stream())
                .toList();
    }

    /** The settings of a setting that must be there. */
    public List<Setting> requiredSettings(String key) {
        return required(key, "{…: …}")
                .flatMap(values::mapping)
                .map(Fields::settings)
                .orElse(List.of());
    }

    /** The settings of a setting that may be left out. */
    public List<Setting> settings(String key) {
        return optional(key).flatMap(values::mapping).map(Fields::settings).orElse(List.of());
    }

    /** The settings of a setting, as those of an owner of their own. */
    public Optional<Fields> group(Setting setting, String owner) {
        return values.mapping(setting).map(found -> new Fields(owner, setting.at(), found, faults));
    }

    /** All settings; for a group whose keys are names that its author chose. */
    public List<Setting> all() {
        asked.addAll(mapping.entries().keySet());
        return settings(mapping);
    }

    public Values values() {
        return values;
    }

    public ProblemCollector faults() {
        return faults;
    }

    /** Reports the keys that nobody asked for, and those that are not there. */
    public void done() {
        done("Remove it. What may stand here: " + String.join(", ", asked) + ".");
    }

    public void done(String otherwise) {
        var free = new ArrayList<>(asked);
        free.removeAll(mapping.entries().keySet());
        for (var entry : mapping.entries().values()) {
            if (!asked.contains(entry.key())) {
                reportUnknown(entry, free, otherwise);
            }
        }
        missing.forEach((key, sample) -> faults.error(
                "AC114", at, "This " + noun() + " has no \"" + key + "\".", "Add it:  " + key + ": " + sample));
    }

    private void reportUnknown(YamlNode.Entry entry, List<String> free, String otherwise) {
        var hint = Nearest.hint(entry.key(), free, otherwise);
        faults.error("AC113", entry.at(), capital(owner) + " has no setting \"" + entry.key() + "\".", hint);
        // A misspelt setting is not also a missing one.
        Nearest.to(entry.key(), free).ifPresent(missing::remove);
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

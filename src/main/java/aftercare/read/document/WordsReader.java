package aftercare.read.document;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code strings.yaml} into {@link Words}: nested keys are joined by dots. */
public final class WordsReader implements TextReader<Words> {
    /** The setting that holds words about contacts, by care level. */
    public static final String CONTACT_WORDS = "contact-words";

    private static final String SIGNS_ASKS = "signs-asks";

    @Override
    public Optional<Words> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the list of words", source, problems).map(fields -> {
            var texts = new HashMap<String, Text>();
            for (var setting : fields.all()) {
                if (!setting.name().equals(CONTACT_WORDS)) {
                    take(setting, "", fields, texts);
                }
            }
            return new Words(texts, contacts(fields), asks(fields));
        });
    }

    /** Contact words by care level; a list without levels is for each level. */
    private static Map<CareLevel, List<Text>> contacts(Fields fields) {
        var found = new EnumMap<CareLevel, List<Text>>(CareLevel.class);
        var setting = fields.optional(CONTACT_WORDS);
        if (setting.isPresent() && setting.get().value() instanceof YamlNode.Items) {
            var all = fields.texts(CONTACT_WORDS);
            Arrays.stream(CareLevel.values()).forEach(care -> found.put(care, all));
            return found;
        }
        setting.flatMap(group -> fields.group(group, "the contact words")).ifPresent(levels -> {
            for (var care : CareLevel.values()) {
                if (levels.has(care.id())) {
                    found.put(care, levels.texts(care.id()));
                } else {
                    levels.optional(care.id());
                }
            }
            levels.done();
        });
        return found;
    }

    private static List<Text> asks(Fields fields) {
        return fields.settings(SIGNS_ASKS).stream()
                .map(setting -> new Text(setting.name(), setting.at()))
                .toList();
    }

    private static void take(Setting setting, String prefix, Fields fields, Map<String, Text> texts) {
        var key = prefix + setting.name();
        if (setting.value() instanceof YamlNode.Mapping mapping) {
            mapping.entries().values().forEach(entry -> take(Setting.of(entry), key + ".", fields, texts));
            return;
        }
        fields.values().anyText(setting).ifPresent(text -> {
            var first = texts.putIfAbsent(key, text);
            if (first != null) {
                fields.problems()
                        .error(
                                "AC108",
                                setting.at(),
                                "\"" + key + "\" stands here a second time; it is on line "
                                        + first.at().line() + " already.",
                                "Keep one of the two.");
            }
        });
    }
}

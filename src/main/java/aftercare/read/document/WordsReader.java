package aftercare.read.document;

import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code strings.yaml} into {@link Words}: nested keys are joined by dots. */
public final class WordsReader implements TextReader<Words> {
    static final String CONTACT_WORDS = "contact-words";

    @Override
    public Optional<Words> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the list of words", source, problems).map(fields -> {
            List<Text> contacts = fields.texts(CONTACT_WORDS);
            var texts = new HashMap<String, Text>();
            for (var setting : fields.all()) {
                if (!setting.name().equals(CONTACT_WORDS)) {
                    take(setting, "", fields, texts);
                }
            }
            return new Words(texts, contacts);
        });
    }

    private static void take(Setting setting, String prefix, Fields fields, Map<String, Text> texts) {
        var key = prefix + setting.name();
        if (setting.value() instanceof YamlNode.Mapping mapping) {
            mapping.entries().values().forEach(entry -> take(Setting.of(entry), key + ".", fields, texts));
            return;
        }
        fields.values().text(setting).ifPresent(text -> {
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

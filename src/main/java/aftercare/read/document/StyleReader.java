package aftercare.read.document;

import aftercare.model.HouseStyle;
import aftercare.model.HouseStyle.WordRule;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Turns {@code style.yaml} into a {@link HouseStyle}. */
public final class StyleReader implements TextReader<HouseStyle> {
    private static final int SHORTEST_LIMIT = 5;
    private static final int LONGEST_LIMIT = 60;
    private static final int USUAL_LIMIT = 20;

    @Override
    public Optional<HouseStyle> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the house style", source, problems).map(fields -> {
            var style = new HouseStyle(
                    pairs("avoid", fields),
                    fields.texts("accept"),
                    rules("promise", fields),
                    rules("hurtful", fields),
                    fields.texts("medicines"),
                    fields.number("longest-sentence", SHORTEST_LIMIT, LONGEST_LIMIT, USUAL_LIMIT));
            fields.done();
            return style;
        });
    }

    /** A list of words, or words with what to say instead. */
    private static List<WordRule> rules(String key, Fields fields) {
        boolean isList = fields.setting(key)
                .map(Setting::value)
                .filter(YamlNode.Items.class::isInstance)
                .isPresent();
        return isList
                ? fields.texts(key).stream()
                        .map(words -> new WordRule(words, ""))
                        .toList()
                : pairs(key, fields);
    }

    private static List<WordRule> pairs(String key, Fields fields) {
        return fields.settings(key).stream()
                .flatMap(setting -> fields.values().text(setting).stream()
                        .map(instead -> new WordRule(new Text(setting.name(), setting.at()), instead.value())))
                .toList();
    }
}

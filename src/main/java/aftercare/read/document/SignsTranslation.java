package aftercare.read.document;

import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Combines the texts of a translated {@code signs.yaml} with the signs of the source. */
public record SignsTranslation(Map<String, Sign> source, BorrowedMarks borrowed)
        implements TextReader<Map<String, Sign>> {

    @Override
    public Optional<Map<String, Sign>> read(SourceText text, ProblemCollector problems) {
        return TextReader.fields("the list of translated signs", text, problems).map(fields -> {
            var words = new Translation(borrowed);
            var translated = Translation.known(fields.all(), source.keySet(), problems);
            var signs = new LinkedHashMap<String, Sign>();
            source.forEach((id, sign) -> {
                var own = Optional.ofNullable(translated.get(id)).flatMap(setting -> text(setting, fields));
                signs.put(id, sign.with(own.orElseGet(() -> words.borrow("sign " + id, sign.text()))));
            });
            words.reportMissing(text.file(), problems);
            return Collections.unmodifiableMap(signs);
        });
    }

    /** The text of a sign, which may be its whole value or its setting {@code text}. */
    private static Optional<Text> text(Setting setting, Fields fields) {
        if (!(setting.value() instanceof YamlNode.Mapping)) {
            return fields.values().text(setting);
        }
        return fields.group(setting, "a translated sign")
                .map(group -> {
                    var text = group.requiredText("text");
                    Translation.done(group);
                    return text;
                })
                .filter(Text::isPresent);
    }
}

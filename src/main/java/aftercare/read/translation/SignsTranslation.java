package aftercare.read.translation;

import aftercare.model.Sign;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.TextReader;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Combines the texts of a translated {@code signs.yaml} with the signs of the source. */
public record SignsTranslation(Map<String, Sign> source, BorrowedMarks borrowed, Map<String, String> recorded)
        implements TextReader<Translated<Map<String, Sign>>> {

    @Override
    public Optional<Translated<Map<String, Sign>>> read(SourceText text, ProblemCollector problems) {
        return TextReader.fields("the list of translated signs", text, problems).map(fields -> {
            var words = new Translation(borrowed, recorded);
            var translated = Translation.known(fields.all(), source.keySet(), problems);
            var signs = new LinkedHashMap<String, Sign>();
            source.forEach((id, sign) -> signs.put(
                    id,
                    Optional.ofNullable(translated.get(id))
                            .flatMap(setting -> sign(sign, setting, fields, words))
                            .orElseGet(() -> words.borrow(id, sign))));
            return new Translated<>(Collections.unmodifiableMap(signs), words.done(text, problems));
        });
    }

    /** The words of a sign: its whole value, or its settings {@code text}, {@code short} and {@code do}. */
    private static Optional<Sign> sign(Sign source, Setting setting, Fields fields, Translation words) {
        int mark = words.mark();
        return translated(source, setting, fields, words)
                .map(sign -> words.isStaleSince(mark) ? words.borrowed().of(source) : sign);
    }

    private static Optional<Sign> translated(Sign source, Setting setting, Fields fields, Translation words) {
        var name = source.id().value();
        if (!(setting.value() instanceof YamlNode.Mapping)) {
            return fields.values()
                    .text(setting)
                    .map(text -> source.with(
                            words.borrowPart(name + ".short", source.shortText()),
                            words.translated(name + ".text", source.text(), text, fields.problems()),
                            source.firstAid().isEmpty() ? List.of() : words.borrow(name + ".do", source.firstAid())));
        }
        return fields.group(setting, "a translated sign").map(group -> {
            var translated = source.with(
                    words.text(group, name, "short", source.shortText()),
                    words.text(group, name, "text", source.text()),
                    words.texts(group, name, "do", source.firstAid()));
            Translation.done(group);
            return translated;
        });
    }
}

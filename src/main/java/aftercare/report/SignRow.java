package aftercare.report;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Source;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sign that a self-check asks about.
 *
 * @param questions the numbers of the questions that ask about it
 * @param sources those of its sources that are known
 */
public record SignRow(Sign sign, List<Integer> questions, List<Source> sources) {
    public SignRow {
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    /** The signs of a self-check, the most urgent first, else in the order in which they are asked. */
    static List<SignRow> of(
            SelfCheck check, Map<String, Sign> signs, Map<String, Source> sources, Map<String, Integer> numbers) {
        var asked = new LinkedHashMap<String, List<Integer>>();
        for (var question : check.questions()) {
            for (var sign : question.signs()) {
                asked.computeIfAbsent(sign.value(), id -> new ArrayList<>())
                        .add(numbers.getOrDefault(question.id().value(), 0));
            }
        }
        return asked.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(signs.get(entry.getKey())).stream()
                        .map(sign -> new SignRow(sign, entry.getValue(), known(sign.sources(), sources))))
                .sorted((a, b) -> a.sign.care().compareTo(b.sign.care()))
                .toList();
    }

    /** The sources with these ids, each once. */
    static List<Source> known(List<Text> ids, Map<String, Source> sources) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(sources.get(id.value())).stream())
                .distinct()
                .toList();
    }
}

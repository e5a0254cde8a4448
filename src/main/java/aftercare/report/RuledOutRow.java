package aftercare.report;

import aftercare.model.Question.RuledOut;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import java.util.List;
import java.util.Map;

/**
 * A sign that an answer rules out, so that a reader who gives the answer is not asked about the sign.
 *
 * @param question the question's number
 */
public record RuledOutRow(RuledOut ruled, int question, Text answer) {

    static List<RuledOutRow> of(SelfCheck check, Map<String, Integer> numbers) {
        return check.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .flatMap(answer -> answer.rulesOut().stream()
                                .map(ruled -> new RuledOutRow(
                                        ruled,
                                        numbers.getOrDefault(question.id().value(), 0),
                                        answer.label()))))
                .toList();
    }
}

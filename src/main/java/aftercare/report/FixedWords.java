package aftercare.report;

import aftercare.model.CareLevel;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Words that a self-check takes from {@code strings.yaml}. Whoever signs the self-check signs them, too.
 *
 * @param use where they are used: {@code none}, {@code unsure}, {@code emergency}
 */
public record FixedWords(String use, String words) {

    /** The words that this self-check uses, each once. */
    static List<FixedWords> of(SelfCheck check, Words words) {
        var found = new LinkedHashMap<FixedWords, Boolean>();
        for (var question : check.questions()) {
            question.answers().stream()
                    .filter(answer -> answer.isNone() || answer.isUnsure())
                    .forEach(answer -> found.put(of(answer), true));
        }
        Arrays.stream(CareLevel.values())
                .filter(care -> check.outcomes().stream().anyMatch(outcome -> outcome.care() == care))
                .forEach(care -> words.find("care." + care + ".outcome")
                        .ifPresent(line -> found.put(new FixedWords("outcomes at " + care, line.value()), true)));
        return List.copyOf(found.keySet());
    }

    private static FixedWords of(Answer answer) {
        return new FixedWords("answer " + answer.id(), answer.label().value());
    }
}

package aftercare.read.document;

import aftercare.model.Question;
import aftercare.model.SelfCheck.Included;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** The questions, outcomes and scenarios of one file, and the id of the first question. */
public record Steps(Text start, List<Question> questions, List<Outcome> outcomes, List<Scenario> scenarios) {
    /** The target of an answer that leaves a question set. */
    public static final String EXIT = Included.EXIT;

    public Steps {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        scenarios = List.copyOf(scenarios);
    }

    public List<String> questionIds() {
        return questions.stream().map(question -> question.id().value()).toList();
    }

    public List<String> outcomeIds() {
        return outcomes.stream().map(outcome -> outcome.id().value()).toList();
    }

    /** Whether there is a question or an outcome with this id. */
    public boolean has(String id) {
        return questionIds().contains(id) || outcomeIds().contains(id);
    }

    /** The places where an answer leads out of a question set. */
    public Stream<Text> exits() {
        return questions.stream()
                .flatMap(question -> question.answers().stream())
                .map(answer -> answer.to())
                .filter(to -> to.value().equals(EXIT));
    }
}

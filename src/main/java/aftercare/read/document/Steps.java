package aftercare.read.document;

import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.Text;
import java.util.List;

/** The questions and outcomes of one file, and the id of the first question. */
public record Steps(Text start, List<Question> questions, List<Outcome> outcomes) {
    /** The target of an answer that leaves a question set. */
    public static final String EXIT = "exit";

    public Steps {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
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
}

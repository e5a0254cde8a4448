package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;

/** A question on a path, and the answer given to it: {@code nerve: Yes}. */
public record GivenAnswer(Question question, Answer answer) {

    /** The question's id and the answer's name: {@code nerve: No, it stays where it began}. */
    public String words() {
        return question.id() + ": " + answer.name();
    }
}

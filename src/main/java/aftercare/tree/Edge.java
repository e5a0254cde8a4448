package aftercare.tree;

import aftercare.model.Question.Answer;
import aftercare.problem.Location;

/**
 * An answer between two steps of a {@link Graph}.
 *
 * @param number from 0, in the author's order
 * @param from the question's number
 * @param to the number of the step it leads to; {@link Graph#NOWHERE} when there is none
 */
record Edge(int number, int from, Answer answer, int to) {
    boolean leadsNowhere() {
        return to == Graph.NOWHERE;
    }

    /**
     * Where the author wrote what the answer leads to. If another file says that, as for the exit of a question set,
     * the place of the answer's id.
     */
    Location place() {
        var target = answer.to().at();
        var own = answer.id().at();
        return target.file().equals(own.file()) ? target : own;
    }
}

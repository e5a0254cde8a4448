package aftercare.tree;

import aftercare.model.SelfCheck.Answer;

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
}

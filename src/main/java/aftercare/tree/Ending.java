package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import java.util.List;

/** Where given answers lead. */
public sealed interface Ending {
    /** The answers that were used, in the order of the questions. */
    List<GivenAnswer> turns();

    /** The answers lead to an outcome. */
    record Reached(List<GivenAnswer> turns, Outcome outcome) implements Ending {
        public Reached {
            turns = List.copyOf(turns);
        }
    }

    /** The next question has no given answer. */
    record Unanswered(List<GivenAnswer> turns, Question question) implements Ending {
        public Unanswered {
            turns = List.copyOf(turns);
        }
    }

    /** The next question does not offer the answer that was given. */
    record Unknown(List<GivenAnswer> turns, Question question, Text answer) implements Ending {
        public Unknown {
            turns = List.copyOf(turns);
        }
    }

    /**
     * The self-check itself is broken: an answer leads nowhere, or back.
     *
     * @param to an id that no step has, or that of a question already asked
     */
    record Lost(List<GivenAnswer> turns, Text to) implements Ending {
        public Lost {
            turns = List.copyOf(turns);
        }
    }
}

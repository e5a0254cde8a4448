package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;

/** Finds one kind of problem in the writing of one file. Has no state. */
interface WritingCheck {
    /** The code of all its problems. */
    String code();

    /** Whether it is a matter of style, whose severity {@code site.yaml} may set; otherwise it guards safety. */
    default boolean isEditorial() {
        return true;
    }

    void check(Manuscript text, ProblemCollector found);
}

package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;

/** Looks for one fault in the writing of one file. Keeps nothing between calls. */
interface WritingCheck {
    /** Of its problems, all of them. */
    String code();

    /** Whether it is a matter of style, whose severity {@code site.yaml} may set; else it guards safety. */
    default boolean isEditorial() {
        return true;
    }

    void check(Manuscript text, ProblemCollector found);
}

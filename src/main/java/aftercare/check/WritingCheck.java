package aftercare.check;

import aftercare.prose.Manuscript;

/** Looks for one fault in the writing of one file. Keeps nothing between calls. */
interface WritingCheck {
    /** Of its problems, all of them. */
    String code();

    void check(Manuscript text, Findings found);
}

package aftercare.check;

/** Looks for one fault in a finished page. Keeps nothing between calls. */
interface OutputCheck {
    void check(FinishedPage page, Findings found);
}

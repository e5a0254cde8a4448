package aftercare.check;

/** Looks for one fault in content. Keeps nothing between calls. */
interface ContentCheck {
    void check(Names names, Findings found);
}

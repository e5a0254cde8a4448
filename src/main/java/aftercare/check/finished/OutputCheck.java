package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Looks for one fault in a finished page. Keeps nothing between calls. */
interface OutputCheck {
    void check(FinishedPage page, ProblemCollector found);
}

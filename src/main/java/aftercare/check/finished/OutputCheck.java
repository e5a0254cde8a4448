package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Finds one kind of problem in a finished page. Has no state. */
interface OutputCheck {
    void check(FinishedPage page, ProblemCollector found);
}

package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Finds one kind of problem that shows only when all finished pages are compared. Has no state. */
interface SiteCheck {
    void check(InspectedSite site, ProblemCollector found);
}

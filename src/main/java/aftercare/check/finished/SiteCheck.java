package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Looks for one fault that only shows when all finished pages are laid side by side. Keeps nothing between calls. */
interface SiteCheck {
    void check(InspectedSite site, ProblemCollector found);
}

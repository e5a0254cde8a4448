package aftercare.check.content;

import aftercare.problem.ProblemCollector;

/** Looks for one fault in content. Keeps nothing between calls. */
public interface ContentCheck {
    void check(ContentIndex names, ProblemCollector found);
}

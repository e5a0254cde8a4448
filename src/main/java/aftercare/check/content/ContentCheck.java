package aftercare.check.content;

import aftercare.problem.ProblemCollector;

/** Finds one kind of problem in content. Has no state. */
public interface ContentCheck {
    void check(ContentIndex index, ProblemCollector found);
}

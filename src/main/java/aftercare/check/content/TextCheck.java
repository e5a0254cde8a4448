package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.problem.ProblemCollector;

/**
 * A check of one guide or single page at a time, which looks at nothing else. So what it found holds until the text changes, and
 * is remembered.
 */
public interface TextCheck extends ContentCheck {
    /**
     * Checks a guide or single page.
     *
     * @param hasPage whether readers find it on the site today
     */
    void check(Guide text, boolean hasPage, ProblemCollector found);

    /** Checks all that is no guide and no single page. */
    default void checkOthers(ContentIndex index, ProblemCollector found) {}

    @Override
    default void check(ContentIndex index, ProblemCollector found) {
        index.texts().forEach(text -> check(text, index.hasPage(text), found));
        checkOthers(index, found);
    }
}

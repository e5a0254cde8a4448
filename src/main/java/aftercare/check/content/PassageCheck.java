package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** A check of one Markdown text at a time: the body of a guide, the introduction of a self-check, the hint of a question. */
public interface PassageCheck extends TextCheck {
    void check(Prose prose, LanguageTag language, ProblemCollector found);

    @Override
    default void check(Guide text, boolean hasPage, ProblemCollector found) {
        check(text.body(), new LanguageTag(text.path().locale()), found);
    }

    @Override
    default void checkOthers(ContentIndex index, ProblemCollector found) {
        index.passagesOfSelfChecks()
                .forEach(passage ->
                        check(passage.prose(), new LanguageTag(passage.edition().language()), found));
    }
}

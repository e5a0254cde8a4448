package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.page.Translations;
import aftercare.problem.ProblemCollector;
import aftercare.work.Today;

/** Reports a translation whose source text was checked later than the translation. */
public final class OldTranslationCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var translations = Translations.of(index.content());
        if (translations.originals().isEmpty()) {
            return;
        }
        index.texts().stream()
                .filter(index::hasPage)
                .filter(text -> text.retired().isEmpty())
                .forEach(text -> translations
                        .checkedSince(text)
                        .filter(original -> !isToCome(original, index.today()))
                        .ifPresent(original -> report(text.review().orElseThrow(), original, index, found)));
    }

    /** Whether it has a day of a check that no check can have been on, which {@link FutureDateCheck} tells. */
    private static boolean isToCome(Guide text, Today today) {
        return text.review().filter(done -> today.isBefore(done.reviewed())).isPresent();
    }

    private static void report(Review review, Guide original, ContentIndex index, ProblemCollector found) {
        var checked = original.review().orElseThrow().reviewed();
        found.warning(
                "AC362",
                review.at(),
                "The text that this is a translation of was checked on " + checked + ", and this one before, on "
                        + review.reviewed() + ".",
                "Compare it with " + index.file(original.path().file()).file()
                        + ", change what has changed there, then write today's date for reviewed.");
    }
}

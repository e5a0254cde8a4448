package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.page.Translations;
import aftercare.problem.ProblemCollector;

/** The text that a page was translated from has been checked since. */
public final class OldTranslationCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        var translations = Translations.of(names.content());
        names.texts().stream()
                .filter(names::hasPage)
                .filter(text -> text.retired().isEmpty())
                .forEach(text -> translations
                        .checkedSince(text)
                        .ifPresent(original -> report(text.review().orElseThrow(), original, names, found)));
    }

    private static void report(Review review, Guide original, ContentIndex names, ProblemCollector found) {
        var checked = original.review().orElseThrow().reviewed();
        found.warning(
                "AC362",
                review.at(),
                "The text that this is a translation of was checked on " + checked + ", and this one before, on "
                        + review.reviewed() + ".",
                "Compare it with " + names.file(original.path().file()).file()
                        + ", change what has changed there, then write today's date for reviewed.");
    }
}

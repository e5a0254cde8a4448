package aftercare.check.sign;

import aftercare.check.content.ContentIndex;
import aftercare.check.content.EditorialCheck;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;

/** Reports a guide for readers that does not begin with warning signs. */
public final class WarningSignsFirstCheck implements EditorialCheck {
    private static final String CODE = "AC324";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.editions().forEach(edition -> check(edition, index, found));
    }

    private static void check(Edition edition, ContentIndex index, ProblemCollector found) {
        for (var guide : edition.guides()) {
            boolean isAsked = !hasWarningSigns(guide)
                    && guide.signs().stream().noneMatch(id -> mayWarn(id, edition))
                    && index.content().site().isForReaders(guide)
                    && guide.retired().isEmpty()
                    && !index.isIncomplete(guide.path());
            if (isAsked) {
                found.error(
                        CODE,
                        place(guide),
                        "No care card with warning signs stands before the first heading of this guide.",
                        "Begin the text with a card ::: emergency or ::: urgent that lists the signs which belong to it.");
            }
        }
    }

    private static boolean hasWarningSigns(Guide guide) {
        var body = guide.body();
        for (int i = 0; i < body.openingCards(); i++) {
            if (body.cards().get(i).level().isRedFlag()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign of the strip is a red flag. One that is not known is told elsewhere. */
    private static boolean mayWarn(Text id, Edition edition) {
        var sign = edition.signs().get(id.value());
        return sign == null || sign.care().isRedFlag();
    }

    private static Location place(Guide guide) {
        var headings = guide.body().headings();
        return headings.isEmpty() ? guide.at() : headings.get(0).text().at();
    }
}

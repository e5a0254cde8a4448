package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.OwnText;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.model.SignOff;
import aftercare.page.Page.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out about a text: whether it is the clinic's own, who has signed this version of it, and whether its review is overdue.
 */
record Standings(List<SignOff> signOffs, Map<String, OwnText> ownTexts, Translations translations, LocalDate today) {

    Standing of(Guide text) {
        return of(text.path(), text.hash(), text.review(), translations.isBehind(text));
    }

    Standing of(SelfCheck check) {
        return of(check.path(), check.hash(), check.review(), translations.isBehind(check));
    }

    private Standing of(ContentPath path, String hash, Optional<Review> review, boolean isOlderThanOriginal) {
        boolean isOverdue = review.isPresent() && review.get().isOverdue(today);
        boolean isLongOverdue = review.isPresent() && review.get().isLongOverdue(today);
        var own = ownTexts.get(path.file());
        if (own != null) {
            return Standing.ofOwn(own, isOverdue, isLongOverdue);
        }
        var ofThisText = signOffs.stream()
                .filter(signOff -> signOff.path().value().equals(path.file()))
                .toList();
        var ofThisVersion = ofThisText.stream()
                .filter(signOff -> signOff.hash().value().equals(hash))
                .max(Comparator.comparing(SignOff::date));
        return new Standing(
                ofThisVersion,
                ofThisVersion.isEmpty() && !ofThisText.isEmpty(),
                isOverdue,
                isLongOverdue,
                isOlderThanOriginal,
                Optional.empty());
    }
}

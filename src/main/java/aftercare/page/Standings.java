package aftercare.page;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.OwnText;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.model.SignOff;
import aftercare.page.Page.Standing;
import aftercare.work.Today;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out about a text: whether it is the clinic's own, who has signed this version of it, and whether its review is overdue.
 *
 * @param signOffs by the file of the text
 * @param ownTexts likewise
 */
record Standings(
        Map<String, List<SignOff>> signOffs, Map<String, OwnText> ownTexts, Translations translations, Today today) {

    static Standings of(Content content, Today today) {
        var signOffs = content.signOffs().stream()
                .collect(Collectors.groupingBy(signOff -> signOff.path().value()));
        return new Standings(signOffs, content.ownTexts(), Translations.of(content), today);
    }

    Standing of(Guide text) {
        return of(text.path(), text.hash(), text.review(), translations.isBehind(text));
    }

    Standing of(SelfCheck check) {
        return of(check.path(), check.hash(), check.review(), translations.isBehind(check));
    }

    private Standing of(ContentPath path, String hash, Optional<Review> review, boolean isOlderThanOriginal) {
        boolean isOverdue = review.isPresent() && review.get().isOverdue(today);
        boolean isLongOverdue = isOverdue && review.get().isLongOverdue(today);
        var file = path.file();
        var own = ownTexts.get(file);
        if (own != null) {
            return Standing.ofOwn(own, isOverdue, isLongOverdue);
        }
        var ofThisText = signOffs.getOrDefault(file, List.of());
        var ofThisVersion = ofThisText.isEmpty()
                ? Optional.<SignOff>empty()
                : ofThisText.stream()
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

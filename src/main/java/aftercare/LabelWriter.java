package aftercare;

import aftercare.model.Review;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.publish.PackLabel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the label of a pack: what a plan's pages say of the site as a whole. */
record LabelWriter(Plan plan, LocalDate today) {

    PackLabel label() {
        var shell = plan.shells().values().iterator().next();
        return new PackLabel(
                shell.site().title().value(),
                shell.clinic().name().value(),
                today,
                nextReview(),
                shell.baseUrl(),
                List.of(),
                List.of(),
                redirects());
    }

    private SortedMap<String, String> redirects() {
        var redirects = new TreeMap<String, String>();
        for (var page : plan.pages()) {
            if (page instanceof Page.AliasPage alias) {
                redirects.put(alias.address(), alias.target().address());
            }
        }
        return redirects;
    }

    private Optional<LocalDate> nextReview() {
        return plan.pages().stream()
                .map(LabelWriter::review)
                .flatMap(Optional::stream)
                .map(Review::due)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Review> review(Page page) {
        if (page instanceof Page.GuidePage guide) {
            return guide.guide().review();
        }
        if (page instanceof Page.SelfCheckPage check) {
            return check.selfCheck().review();
        }
        return page instanceof Page.SinglePage single ? single.text().review() : Optional.empty();
    }
}

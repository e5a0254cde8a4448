package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.model.Review;
import aftercare.model.Text;
import aftercare.pack.PackLabel;
import aftercare.page.Page;
import aftercare.page.Page.PageLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the label of a pack, which describes the site in it: title, clinic, next review, embedded pages, redirects. */
record LabelWriter(ClinicCopy copy, LocalDate today) {
    PackLabel label() {
        return new PackLabel(
                copy.content().site().title().value(),
                copy.clinic().name().value(),
                copy.content().site().intendedUse().value(),
                today,
                nextReview(),
                copy.baseUrl(),
                copy.clinic().frameAncestors().stream().map(Text::value).toList(),
                embeds(),
                redirects(),
                new StatusWriter(copy, today).status());
    }

    /** The pages for embedding. The first self-check of the site is first, then the other self-checks, then the rest. */
    private List<PageLink> embeds() {
        var first = "embed/" + copy.content().site().firstCheck() + ".html";
        return copy.plan().pages().stream()
                .filter(Page.EmbedPage.class::isInstance)
                .map(page ->
                        new PageLink(page.address(), page.title(), page.head().description()))
                .sorted(Comparator.<PageLink, Boolean>comparing(
                                link -> !link.address().endsWith(first))
                        .thenComparing(link -> !link.address().contains("embed/self-checks/")))
                .toList();
    }

    private SortedMap<String, String> redirects() {
        var redirects = new TreeMap<String, String>();
        for (var page : copy.plan().pages()) {
            if (page instanceof Page.AliasPage alias) {
                redirects.put(alias.address(), alias.target().address());
            }
        }
        return redirects;
    }

    private Optional<LocalDate> nextReview() {
        return copy.plan().pages().stream()
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

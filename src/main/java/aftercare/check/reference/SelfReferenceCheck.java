package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Reports a guide or self-check that sends its readers to itself: in {@code related}, or in {@code see} of a retired one, also
 * through other retired guides. Reports a guide that is named twice in one list, too.
 */
public final class SelfReferenceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.editions().stream().map(Edition::guides).forEach(guides -> guides.forEach(guide -> check(guide, found)));
        index.editions().stream().map(Edition::guides).forEach(guides -> circles(guides, found));
        index.selfChecks()
                .forEach(check -> check.availability()
                        .retired()
                        .map(Guide.Retired::see)
                        .filter(slug -> slug.value().equals(check.path().slug()))
                        .ifPresent(slug -> found.error(
                                "AC371",
                                slug.at(),
                                "\"see\" names the self-check that was withdrawn.",
                                "Name another self-check, or take it out.")));
    }

    private static void check(Guide guide, ProblemCollector found) {
        guide.related().stream()
                .filter(slug -> isItself(slug, guide))
                .forEach(slug -> report(slug, "\"related\" names this guide itself.", found));
        var named = new HashSet<String>();
        guide.related().stream()
                .filter(slug -> !named.add(slug.value()))
                .forEach(slug -> report(slug, "\"related\" names this guide a second time.", found));
        guide.retired()
                .map(Guide.Retired::see)
                .filter(slug -> isItself(slug, guide))
                .ifPresent(slug -> report(slug, "\"see\" names the guide that was withdrawn.", found));
    }

    /** Reports retired guides that lead from one to the next and back to the first. */
    private static void circles(List<Guide> guides, ProblemCollector found) {
        var next = new HashMap<String, Text>();
        guides.forEach(guide -> guide.retired()
                .filter(retired -> !isItself(retired.see(), guide))
                .ifPresent(retired -> next.put(guide.path().slug(), retired.see())));
        next.forEach((slug, see) -> {
            var seen = new HashSet<String>();
            var at = see;
            while (at != null && !at.value().equals(slug) && seen.add(at.value())) {
                at = next.get(at.value());
            }
            if (at != null && at.value().equals(slug)) {
                report(see, "\"see\" names a guide that was withdrawn too, and leads back here.", found);
            }
        });
    }

    private static boolean isItself(Text slug, Guide guide) {
        return slug.value().equals(guide.path().slug());
    }

    private static void report(Text slug, String message, ProblemCollector found) {
        found.error("AC371", slug.at(), message, "Name another guide, or take it out.");
    }
}

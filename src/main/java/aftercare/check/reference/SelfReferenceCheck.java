package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Reports a guide or self-check that sends its readers to itself: in {@code related}, or in {@code see} of a retired one, also
 * through other retired guides. Reports a guide or a sign that is named twice in one list, too.
 */
public final class SelfReferenceCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.guides().forEach(guide -> check(guide, found));
        index.editions().forEach(edition -> circles(edition.guides(), found));
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
        if (!guide.related().isEmpty()) {
            related(guide.related(), guide.path().slug(), found);
        }
        if (guide.signs().size() > 1) {
            signs(guide.signs(), found);
        }
        if (guide.retired().isPresent() && isItself(guide.retired().get().see(), guide)) {
            report(guide.retired().get().see(), "\"see\" names the guide that was withdrawn.", found);
        }
    }

    private static void related(List<Text> slugs, String own, ProblemCollector found) {
        var named = new HashSet<String>();
        for (var slug : slugs) {
            if (slug.value().equals(own)) {
                report(slug, "\"related\" names this guide itself.", found);
            }
            if (!named.add(slug.value())) {
                report(slug, "\"related\" names this guide a second time.", found);
            }
        }
    }

    private static void signs(List<Text> ids, ProblemCollector found) {
        var named = new HashSet<String>();
        for (var id : ids) {
            if (!named.add(id.value())) {
                found.error(
                        "AC371",
                        id.at(),
                        "\"signs\" names this sign a second time.",
                        "Name another sign, or take it out.");
            }
        }
    }

    /** Reports retired guides that lead from one to the next and back to the first. */
    private static void circles(List<Guide> guides, ProblemCollector found) {
        var next = new HashMap<String, Text>();
        guides.forEach(guide -> {
            if (guide.retired().isPresent() && !isItself(guide.retired().get().see(), guide)) {
                next.put(guide.path().slug(), guide.retired().get().see());
            }
        });
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

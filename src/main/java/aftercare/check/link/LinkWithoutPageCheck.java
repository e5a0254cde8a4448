package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Severity;

/**
 * Reports a link on a published page to content that has no page today. For pages to read next it is only an info, because they
 * are left out until they have a page. A notice of what was withdrawn must lead somewhere. A link to such a notice is a warning.
 */
public final class LinkWithoutPageCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            if (index.isOpen(writing.path())) {
                for (var link : writing.prose().links()) {
                    if (link.isToContent() && !index.isOpen(link.target())) {
                        check(link, index, found);
                    }
                }
            }
        }
        index.texts().forEach(text -> check(text, index, found));
        index.selfChecks().stream().filter(index::hasPage).forEach(selfCheck -> {
            if (index.isOpen(selfCheck.path())) {
                selfCheck.outcomes().forEach(outcome -> check(outcome, index, found));
            }
            selfCheck.availability().retired().map(Guide.Retired::see).ifPresent(slug -> {
                see(slug, guide(slug, index.addresses().sourceLocale()), index, found);
                see(slug, selfCheck(slug, index.addresses().sourceLocale()), index, found);
            });
        });
    }

    private static void check(SelfCheck.Outcome outcome, ContentIndex index, ProblemCollector found) {
        var language = index.addresses().sourceLocale();
        outcome.guides().forEach(slug -> next(slug, guide(slug, language), index, found));
        outcome.selfChecks().forEach(slug -> next(slug, selfCheck(slug, language), index, found));
    }

    private static void check(Guide text, ContentIndex index, ProblemCollector found) {
        var language = text.path().locale();
        if (!index.hasPage(text)) {
            return;
        }
        if (text.retired().isPresent()) {
            var see = text.retired().get().see();
            see(see, guide(see, language), index, found);
            return;
        }
        for (var slug : text.related()) {
            if (!index.isOpenGuide(language, slug.value())) {
                next(slug, guide(slug, language), index, found);
            }
        }
    }

    private static void see(Text slug, ContentPath file, ContentIndex index, ProblemCollector found) {
        index.target(file).ifPresent(target -> {
            if (!target.hasPage()) {
                found.error(
                        "AC306",
                        slug.at(),
                        "\"see\" names \"" + slug + "\", which has no page today: " + target.whyNoPage() + ".",
                        "Name a guide that readers can open, or take it out.");
            } else if (target.isRetired() && !leadsBack(slug, file, index)) {
                // What leads back here is reported as such.
                withdrawn(slug, found);
            }
        });
    }

    private static boolean leadsBack(Text slug, ContentPath file, ContentIndex index) {
        return slug.at().file().endsWith(file.file())
                || index.texts().stream()
                        .filter(text -> text.path().equals(file))
                        .flatMap(text -> text.retired().stream())
                        .anyMatch(retired -> slug.at().file().endsWith("/guides/" + retired.see() + ".md"));
    }

    private static void next(Text slug, ContentPath file, ContentIndex index, ProblemCollector found) {
        index.target(file).ifPresent(target -> {
            if (!target.hasPage()) {
                found.add(new Problem(
                        Severity.INFO,
                        "AC306",
                        slug.at(),
                        "Readers are not shown \"" + slug + "\" to read next, as it has no page today: "
                                + target.whyNoPage() + ".",
                        "Nothing has to be done if it is to have one later; else take it out."));
            } else if (target.isRetired()) {
                withdrawn(slug, found);
            }
        });
    }

    private static void withdrawn(Text slug, ProblemCollector found) {
        found.warning(
                "AC306",
                slug.at(),
                "Readers are sent on to \"" + slug + "\", which was withdrawn.",
                "Name one that still holds, or take it out.");
    }

    private static ContentPath guide(Text slug, String language) {
        return new ContentPath(language, "guides/" + slug + ".md");
    }

    private static ContentPath selfCheck(Text slug, String language) {
        return new ContentPath(language, "self-checks/" + slug + ".yaml");
    }

    private static void check(Prose.Link link, ContentIndex index, ProblemCollector found) {
        var target = index.target(link.target());
        if (target.isPresent() && !target.get().hasPage()) {
            found.error(
                    "AC306",
                    link.at(),
                    "This link leads to " + link.target() + ", which has no page today: "
                            + target.get().whyNoPage() + ".",
                    "Take the link out, or lead it to a page that readers can open.");
        } else if (target.isPresent() && target.get().isRetired()) {
            found.warning(
                    "AC306",
                    link.at(),
                    "This link leads to " + link.target() + ", which was withdrawn.",
                    "Lead it to a page that still holds, or take it out.");
        }
    }
}

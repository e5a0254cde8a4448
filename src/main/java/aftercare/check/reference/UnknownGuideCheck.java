package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports a guide, named by a page or an outcome, that does not exist. Outcomes are checked in the source language
 * only: a translated one shows those guides that are translated.
 */
public final class UnknownGuideCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                    .forEach(text -> {
                        check(ProblemKind.ON_PAGE, text.related(), edition.language(), index, found);
                        text.retired()
                                .ifPresent(retired -> check(
                                        ProblemKind.NONE, List.of(retired.see()), edition.language(), index, found));
                    });
            if (edition.language().equals(index.addresses().sourceLocale())) {
                edition.selfChecks().stream()
                        .flatMap(selfCheck -> selfCheck.outcomes().stream())
                        .forEach(outcome ->
                                check(ProblemKind.ON_PAGE, outcome.guides(), edition.language(), index, found));
            }
        }
    }

    private static void check(
            ProblemKind kind, List<Text> slugs, String language, ContentIndex index, ProblemCollector found) {
        for (var slug : slugs) {
            if (new ContentName(slug.value()).isGood()
                    && !index.isIncomplete(language + "/guides/" + slug + ".md")
                    && !isKnown(slug.value(), language, index)) {
                report(kind, slug, language, index, found);
            }
        }
    }

    private static void report(
            ProblemKind kind, Text slug, String language, ContentIndex index, ProblemCollector found) {
        var known = known(language, index);
        boolean isCheck = index.target(new ContentPath(language, "self-checks/" + slug + ".yaml"))
                .isPresent();
        boolean isPage =
                isCheck || index.target(new ContentPath(language, slug + ".md")).isPresent();
        var sample = "Name a guide by its file's name without the ending, such as " + NamedContent.sample(known) + ".";
        found.error(
                kind,
                "AC304",
                slug.at(),
                isPage
                        ? "\"" + slug + "\" is " + (isCheck ? "a self-check" : "a page beside the guides")
                                + ", and a guide belongs here."
                        : "There is no guide \"" + slug + "\".",
                isPage ? sample : found.hint(slug.value(), known, sample));
    }

    /** Whether a guide exists, in this language or in the source: a translation may name a guide that only the source has. */
    private static boolean isKnown(String slug, String language, ContentIndex index) {
        return index.slugs(language).contains(slug)
                || index.slugs(index.addresses().sourceLocale()).contains(slug);
    }

    /** The guides that readers can open. */
    private static Set<String> known(String language, ContentIndex index) {
        return Stream.of(index.addresses().sourceLocale(), language)
                .flatMap(locale -> index.slugs(locale).stream()
                        .filter(slug -> index.isOpen(new ContentPath(locale, "guides/" + slug + ".md"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

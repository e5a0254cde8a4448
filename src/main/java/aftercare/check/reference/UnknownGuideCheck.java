package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        new KnownGuides(index, new HashMap<>()).check(found);
    }

    /**
     * The guides that can be named.
     *
     * @param open those that readers can open, by language, for each language in which somebody names one that is not there
     */
    private record KnownGuides(ContentIndex index, Map<String, Set<String>> open) {
        void check(ProblemCollector found) {
            for (var edition : index.editions()) {
                edition.guides().forEach(guide -> check(guide, edition.language(), found));
                edition.singlePages().forEach(text -> check(text, edition.language(), found));
                if (edition.language().equals(index.addresses().sourceLocale())) {
                    edition.selfChecks().stream()
                            .flatMap(selfCheck -> selfCheck.outcomes().stream())
                            .forEach(
                                    outcome -> check(ProblemKind.ON_PAGE, outcome.guides(), edition.language(), found));
                }
            }
        }

        private void check(Guide text, String language, ProblemCollector found) {
            check(ProblemKind.ON_PAGE, text.related(), language, found);
            if (text.retired().isPresent()) {
                check(ProblemKind.NONE, List.of(text.retired().get().see()), language, found);
            }
        }

        private void check(ProblemKind kind, List<Text> slugs, String language, ProblemCollector found) {
            for (var slug : slugs) {
                if (!isKnown(slug.value(), language)
                        && new ContentName(slug.value()).isGood()
                        && !index.isIncomplete(language + "/guides/" + slug + ".md")) {
                    report(kind, slug, language, found);
                }
            }
        }

        private void report(ProblemKind kind, Text slug, String language, ProblemCollector found) {
            var known = open.computeIfAbsent(language, this::openTo);
            boolean isCheck = index.target(new ContentPath(language, "self-checks/" + slug + ".yaml"))
                    .isPresent();
            boolean isPage = isCheck
                    || index.target(new ContentPath(language, slug + ".md")).isPresent();
            var sample =
                    "Name a guide by its file's name without the ending, such as " + NamedContent.sample(known) + ".";
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
        private boolean isKnown(String slug, String language) {
            return index.slugs(language).contains(slug)
                    || index.slugs(index.addresses().sourceLocale()).contains(slug);
        }

        private Set<String> openTo(String language) {
            return Stream.of(index.addresses().sourceLocale(), language)
                    .flatMap(locale -> index.slugs(locale).stream()
                            .filter(slug -> index.isOpen(new ContentPath(locale, "guides/" + slug + ".md"))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

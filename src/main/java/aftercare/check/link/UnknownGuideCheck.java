package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;

/** A page or an outcome names a guide that does not exist. A translated outcome shows those that are translated too. */
public final class UnknownGuideCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var edition : names.editions()) {
            for (var guide : edition.guides()) {
                check(guide.related(), edition.language(), names, found);
                guide.retired().ifPresent(retired -> check(List.of(retired.see()), edition.language(), names, found));
            }
            if (edition.language().equals(names.addresses().sourceLocale())) {
                edition.selfChecks().stream()
                        .flatMap(selfCheck -> selfCheck.outcomes().stream())
                        .forEach(outcome -> check(outcome.guides(), edition.language(), names, found));
            }
        }
    }

    private static void check(List<Text> slugs, String language, ContentIndex names, ProblemCollector found) {
        var known = names.slugs(language);
        for (var slug : slugs) {
            if (KebabCase.is(slug.value())
                    && !names.isIncomplete(language + "/guides/" + slug + ".md")
                    && !known.contains(slug.value())) {
                found.error(
                        "AC304",
                        slug.at(),
                        "There is no guide \"" + slug + "\".",
                        found.hint(
                                slug.value(),
                                known,
                                "Name a guide by its file's name without the ending, such as easing-soreness."));
            }
        }
    }
}

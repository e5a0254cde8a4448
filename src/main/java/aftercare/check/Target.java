package aftercare.check;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.page.Presence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a link may lead to.
 *
 * @param whyNoPage why there is no page of it today, as a sentence's end; empty when there is one
 * @param places the anchors of its page that an author may name, in order
 */
record Target(String whyNoPage, Supplier<Set<String>> places) {

    static Target of(Guide guide, Presence presence) {
        var whyNot = presence.whyNot(guide)
                .map(left -> left.reason().words()
                        + left.date().map(date -> " " + date).orElse(""));
        return new Target(whyNot.orElse(""), () -> headings(guide));
    }

    static Target of(SelfCheck check) {
        return new Target("", () -> steps(check));
    }

    static Target ofGlossary(Edition edition) {
        return new Target("", () -> terms(edition));
    }

    static Target ofSources(Content content) {
        return new Target(
                "",
                () -> ordered(content.sources().keySet().stream()
                        .map(id -> "source-" + id)
                        .toList()));
    }

    /** A data file that pages draw from. */
    static Target withoutPage() {
        return new Target("it holds data that other pages show", Set::of);
    }

    boolean hasPage() {
        return whyNoPage.isEmpty();
    }

    private static Set<String> headings(Guide guide) {
        if (guide.retired().isPresent()) {
            return Set.of();
        }
        return ordered(guide.body().headings().stream().map(Prose.Heading::id).toList());
    }

    private static Set<String> steps(SelfCheck check) {
        var ids = new ArrayList<String>();
        check.intro().headings().forEach(heading -> ids.add(heading.id()));
        check.questions().forEach(question -> ids.add(question.id().value()));
        check.outcomes().forEach(outcome -> ids.add(outcome.id().value()));
        return ordered(ids);
    }

    private static Set<String> terms(Edition edition) {
        return ordered(
                edition.glossary().stream().map(term -> term.id().value()).toList());
    }

    private static Set<String> ordered(List<String> ids) {
        return new LinkedHashSet<>(ids);
    }
}

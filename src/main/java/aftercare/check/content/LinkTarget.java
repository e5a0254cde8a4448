package aftercare.check.content;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that links can lead to.
 *
 * @param whyNoPage why it has no page today, as the end of a sentence; empty when it has one
 * @param isRetired whether its page says only that it was withdrawn
 * @param places the anchors of its page that links may use, in order
 */
public record LinkTarget(String whyNoPage, boolean isRetired, Supplier<List<String>> places) {

    static LinkTarget of(Guide guide, Presence presence) {
        return new LinkTarget(words(presence.whyNot(guide)), guide.retired().isPresent(), () -> headings(guide));
    }

    static LinkTarget of(SelfCheck check, Presence presence) {
        return new LinkTarget(
                words(presence.whyNot(check)), check.availability().retired().isPresent(), () -> steps(check));
    }

    private static String words(Optional<LeftOut> whyNot) {
        return whyNot.map(LeftOut::words).orElse("");
    }

    static LinkTarget ofGlossary(Edition edition) {
        var terms = edition.glossary().stream().map(term -> term.id().value()).toList();
        return new LinkTarget("", false, () -> terms);
    }

    /** The list of sources; the anchor of a source is {@code #source-doe-2020}. */
    static LinkTarget ofSources(Content content) {
        var ids = content.sources().keySet().stream().map(id -> "source-" + id).toList();
        return new LinkTarget("", false, () -> ids);
    }

    /** A data file without a page of its own. */
    static LinkTarget withoutPage() {
        return new LinkTarget("it holds data that other pages show", false, List::of);
    }

    public boolean hasPage() {
        return whyNoPage.isEmpty();
    }

    /** Whether readers find there what the page is about: it has a page, and was not withdrawn. */
    public boolean isOpen() {
        return hasPage() && !isRetired;
    }

    /** Why it is not open, as the end of a sentence. */
    public String whyNotOpen() {
        return hasPage() ? "was withdrawn" : "has no page today: " + whyNoPage;
    }

    private static List<String> headings(Guide guide) {
        // A retired guide shows only a notice, without headings.
        return guide.retired().isPresent()
                ? List.of()
                : guide.body().headings().stream().map(Prose.Heading::id).toList();
    }

    private static List<String> steps(SelfCheck check) {
        if (check.availability().retired().isPresent()) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        check.intro().headings().forEach(heading -> ids.add(heading.id()));
        check.questions().forEach(question -> ids.add(question.id().value()));
        check.outcomes().forEach(outcome -> ids.add(outcome.id().value()));
        return ids;
    }
}

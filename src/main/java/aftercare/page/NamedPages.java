package aftercare.page;

import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.page.Page.PageLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds pages by the names of their content: those of a language, and those of the source for what the language lacks.
 *
 * @param own guides that have a page today, retired ones included, by slug
 * @param singlePages that have a page today
 * @param selfChecks that have a page today, retired ones included
 */
record NamedPages(
        Map<String, Guide> own,
        List<Guide> singlePages,
        List<SelfCheck> selfChecks,
        SourceOnly sourceOnly,
        ListLinks links) {

    /** The page of a content name, {@code guides/x}. */
    Optional<PageLink> named(String name) {
        if (name.startsWith("guides/")) {
            return guide(name.substring("guides/".length())).map(links::to);
        }
        return Stream.concat(selfChecks.stream(), sourceOnly.selfChecks().stream())
                .filter(check -> check.path().name().equals(name))
                .findFirst()
                .map(links::to)
                .or(() -> singlePage(name)
                        .or(() -> named(name, sourceOnly.singlePages()))
                        .map(links::to));
    }

    /** The single page of this name, in this language only. */
    Optional<Guide> singlePage(String name) {
        return named(name, singlePages);
    }

    /** The guide with this slug, in this language or else in the source's. */
    Optional<Guide> guide(String slug) {
        var guide = own.get(slug);
        return guide != null ? Optional.of(guide) : named("guides/" + slug, sourceOnly.guides());
    }

    private static Optional<Guide> named(String name, List<Guide> texts) {
        return texts.stream().filter(text -> text.path().name().equals(name)).findFirst();
    }

    /** The guides that lists show, those of the source included. */
    Collection<Guide> guides() {
        var guides = new ArrayList<Guide>(own.values());
        guides.addAll(sourceOnly.guides());
        return guides;
    }

    /** The self-checks of this language that a reader can go through: those that are not retired. */
    List<SelfCheck> standing() {
        return selfChecks.stream()
                .filter(check -> check.availability().retired().isEmpty())
                .toList();
    }

    /**
     * Links to the self-checks that a reader can go through, those of the source included, in the order of
     * {@link SelfCheckOrder}.
     */
    List<PageLink> inOrder() {
        var all = Stream.concat(standing().stream(), sourceOnly.selfChecks().stream());
        return new SelfCheckOrder(all.toList(), singlePages)
                .sorted().stream().map(links::to).toList();
    }
}

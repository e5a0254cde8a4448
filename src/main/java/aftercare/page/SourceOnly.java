package aftercare.page;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.work.Today;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages that a translation lacks and its source has, without retired ones. Lists and menus of the translation lead to them,
 * so that readers miss none.
 */
record SourceOnly(List<Guide> guides, List<Guide> singlePages, List<SelfCheck> selfChecks) {
    private static final SourceOnly NONE = new SourceOnly(List.of(), List.of(), List.of());

    static SourceOnly of(Content content, Edition edition, Today today) {
        var source = content.editions().get(0);
        if (edition.language().equals(source.language())) {
            return NONE;
        }
        var presence = new Presence(today);
        var own = paths(edition, presence);
        Predicate<Guide> isLacking = text -> presence.has(text)
                && text.retired().isEmpty()
                && !own.contains(text.path().path());
        return new SourceOnly(
                source.guides().stream().filter(isLacking).toList(),
                source.singlePages().stream().filter(isLacking).toList(),
                source.selfChecks().stream()
                        .filter(presence::has)
                        .filter(check -> check.availability().retired().isEmpty())
                        .filter(check -> !own.contains(check.path().path()))
                        .toList());
    }

    /** The paths, below the locale, of texts that have a page in a language. */
    private static Set<String> paths(Edition edition, Presence presence) {
        var texts = Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                .filter(presence::has)
                .map(Guide::path);
        var checks = edition.selfChecks().stream().filter(presence::has).map(SelfCheck::path);
        return Stream.concat(texts, checks).map(ContentPath::path).collect(Collectors.toSet());
    }
}

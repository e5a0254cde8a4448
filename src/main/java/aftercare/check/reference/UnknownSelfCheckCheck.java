package aftercare.check.reference;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports the name of a self-check that does not exist: among the self-checks that an outcome leads on to, in a sign's
 * {@code only-in}, or in the {@code see} of a retired self-check.
 */
public final class UnknownSelfCheckCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var source = index.editions().get(0);
        var known = new TreeSet<String>();
        source.selfChecks().forEach(check -> known.add(check.path().slug()));
        var named = Stream.of(
                source.selfChecks().stream()
                        .flatMap(check -> check.outcomes().stream())
                        .flatMap(outcome -> outcome.selfChecks().stream()),
                source.signs().values().stream().flatMap(sign -> sign.onlyIn().stream()),
                insteadOfRetired(source, index));
        named.flatMap(names -> names)
                .distinct()
                .filter(name -> new ContentName(name.value()).isGood() && !known.contains(name.value()))
                .filter(name -> !index.isIncomplete(source.language() + "/self-checks/" + name + ".yaml"))
                .forEach(name -> report(name, open(source, index), found));
    }

    /** The self-checks that readers can open. */
    private static Set<String> open(Edition source, ContentIndex index) {
        return source.selfChecks().stream()
                .filter(check -> index.isOpen(check.path()))
                .map(check -> check.path().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The content that withdrawn self-checks name as a replacement, without guides. */
    private static Stream<Text> insteadOfRetired(Edition source, ContentIndex index) {
        var guides = index.slugs(source.language());
        return source.selfChecks().stream()
                .flatMap(check -> check.availability().retired().stream())
                .map(Guide.Retired::see)
                .filter(see -> see.isPresent() && !guides.contains(see.value()))
                .filter(see -> !index.isIncomplete(source.language() + "/guides/" + see + ".md"));
    }

    private static void report(Text name, Set<String> known, ProblemCollector found) {
        found.error(
                "AC366",
                name.at(),
                "There is no self-check \"" + name + "\".",
                found.hint(
                        name.value(),
                        known,
                        "Name a self-check by its file's name without the ending, such as " + NamedContent.sample(known)
                                + "."));
    }
}

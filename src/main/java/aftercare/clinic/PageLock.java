package aftercare.clinic;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose.Block;
import aftercare.model.Prose.CardItem;
import aftercare.model.Prose.CareCard;
import aftercare.model.Prose.Html;
import aftercare.model.Prose.Panel;
import aftercare.model.Prose.Passage;
import aftercare.model.Text;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports overrides of pages that lack a red flag of the original, or that hide what every copy must say.
 *
 * @param replaced the paths of the files that the clinic has in the place of others
 */
record PageLock(SafetyPages safety, Edition original, Edition own, Set<String> replaced, List<OfPage> locks) {
    static final List<OfPage> ALL = List.of(
            PageLock::checkWithdrawal,
            PageLock::checkPresence,
            PageLock::checkWords,
            PageLock::checkStruck,
            PageLock::checkSigns,
            PageLock::checkStrip);

    PageLock(SafetyPages safety, Edition original, Edition own, Set<String> replaced) {
        this(safety, original, own, replaced, ALL);
    }

    /** Compares a page with its original. */
    @FunctionalInterface
    interface OfPage {
        void check(PageLock lock, Guide before, Guide page, ProblemCollector found);
    }

    /** The problems of all pages. A lock that fails names the page at which it did; the others hold. */
    List<Problem> problems() {
        var before =
                pages(original).collect(Collectors.toMap(page -> page.path().file(), Function.identity()));
        return pages(own)
                .filter(page -> replaced.contains(page.path().file()))
                .flatMap(page -> Optional.ofNullable(before.get(page.path().file())).stream()
                        .flatMap(first -> locks.stream().flatMap(lock -> checked(lock, first, page))))
                .toList();
    }

    private Stream<Problem> checked(OfPage lock, Guide before, Guide page) {
        return Boundary.READING.check(page.at(), found -> lock.check(this, before, page, found)).list().stream();
    }

    private static Stream<Guide> pages(Edition edition) {
        return Stream.concat(edition.guides().stream(), edition.singlePages().stream());
    }

    private void checkPresence(Guide before, Guide page, ProblemCollector found) {
        if (safety.kept().contains(page.path().name())
                && (page.draft()
                        || page.publishFrom().isPresent()
                        || page.expires().isPresent())) {
            found.error(
                    "AC627",
                    page.at(),
                    "This page cannot be taken off the site: readers need it to be safe.",
                    "Remove draft, publish-from or expires from its settings.");
        }
    }

    /** An override made from an earlier version must not bring back what was withdrawn since. */
    private void checkWithdrawal(Guide before, Guide page, ProblemCollector found) {
        before.retired()
                .ifPresent(retired -> found.error(
                        "AC631",
                        page.at(),
                        "The original was withdrawn on " + retired.date() + ": " + retired.why(),
                        "Delete the override."));
        if (before.retired().isEmpty() && page.retired().isPresent()) {
            found.error(
                    "AC631",
                    page.at(),
                    "An override cannot withdraw a page.",
                    "Leave it out with leave-out in clinic.yaml, and delete the override.");
        }
    }

    private void checkSigns(Guide before, Guide page, ProblemCollector found) {
        shown(before)
                .filter(sign -> sign.level.isRedFlag())
                .distinct()
                .filter(sign -> shown(page).noneMatch(other -> other.stands(sign)))
                .forEach(sign -> found.error(
                        "AC623",
                        page.at(),
                        "The warning sign \"" + sign.id + "\" of the original is missing here, or stands lower.",
                        "Put it back into a card \"::: " + sign.level + "\":  - " + sign.id));
    }

    /** A red flag of the original's strip may stand in a card instead, and not the other way round: a card says more. */
    private void checkStrip(Guide before, Guide page, ProblemCollector found) {
        var named = page.signs().stream().map(Text::value).collect(Collectors.toSet());
        original.signsOf(before.signs()).stream()
                .filter(sign ->
                        sign.care().isRedFlag() && !named.contains(sign.id().value()))
                .filter(sign -> shown(page)
                        .noneMatch(other -> other.stands(new ShownSign(sign.id().value(), sign.care()))))
                .forEach(sign -> found.error(
                        "AC623",
                        page.at(),
                        "The warning sign \"" + sign.id() + "\" of the original is missing here.",
                        "Put it back into \"signs\" of the settings."));
    }

    private record ShownSign(String id, CareLevel level) {
        boolean stands(ShownSign other) {
            return id.equals(other.id) && !other.level.isAbove(level);
        }
    }

    /** The signs that a page shows. A card without a list shows all signs of its level. */
    private Stream<ShownSign> shown(Guide page) {
        return page.body().cards().stream().flatMap(card -> ids(card).map(id -> new ShownSign(id, card.level())));
    }

    private Stream<String> ids(CareCard card) {
        return card.items().isEmpty()
                ? original.signs().values().stream()
                        .filter(sign -> sign.care() == card.level())
                        .map(sign -> sign.id().value())
                : card.items().stream()
                        .map(item -> item.sign())
                        .filter(Text::isPresent)
                        .map(Text::value);
    }

    private void checkWords(Guide before, Guide page, ProblemCollector found) {
        if (!SafetyPages.ADD_ONLY.contains(page.path().name())) {
            return;
        }
        var now = page.body().text().stream().map(Text::value).collect(Collectors.toSet());
        before.body().text().stream()
                .map(Text::value)
                .filter(words -> !now.contains(words))
                .forEach(words -> found.error(
                        "AC627",
                        page.at(),
                        "These words of the original are missing: " + shortened(words),
                        "Put them back. To this page a clinic may add, and take nothing away."));
    }

    /** Words struck out are still there, and say that they do not hold. */
    private void checkStruck(Guide before, Guide page, ProblemCollector found) {
        if (SafetyPages.ADD_ONLY.contains(page.path().name()) && struck(page) > struck(before)) {
            found.error(
                    "AC627",
                    page.at(),
                    "Words are struck out here.",
                    "Take the ~~ away. To this page a clinic may add, and take nothing away.");
        }
    }

    private static long struck(Guide page) {
        return page.body().blocks().stream()
                .flatMap(PageLock::passages)
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece instanceof Html text && text.html().contains("<del>"))
                .count();
    }

    private static Stream<Passage> passages(Block block) {
        if (block instanceof CareCard card) {
            return Stream.concat(card.items().stream().map(CardItem::words), Stream.of(card.more()));
        }
        if (block instanceof Panel panel) {
            return Stream.concat(panel.items().stream(), Stream.of(panel.body()));
        }
        return block instanceof Passage passage ? Stream.of(passage) : Stream.empty();
    }

    private static String shortened(String words) {
        var plain = words.replaceAll("\\s+", " ").strip();
        return plain.length() > 120 ? plain.substring(0, 120) + " …" : plain;
    }
}

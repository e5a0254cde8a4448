package aftercare.clinic;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose.CareCard;
import aftercare.model.Text;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports overrides of pages that lack a red flag of the original, or that lack what every copy must say. */
record PageLock(SafetyPages safety, Edition original, Edition own, Set<String> replaced, List<Problem> problems) {

    void check() {
        var before =
                pages(original).collect(Collectors.toMap(page -> page.path().file(), Function.identity()));
        pages(own).filter(page -> replaced.contains(page.path().file())).forEach(page -> {
            var first = before.get(page.path().file());
            if (first != null) {
                problems.addAll(Boundary.READING
                        .check(page.at(), found -> check(first, page))
                        .list());
            }
        });
    }

    private static Stream<Guide> pages(Edition edition) {
        return Stream.concat(edition.guides().stream(), edition.singlePages().stream());
    }

    private void check(Guide before, Guide page) {
        checkWithdrawal(before, page);
        var name = page.path().name();
        if (safety.kept().contains(name)
                && (page.draft()
                        || page.publishFrom().isPresent()
                        || page.expires().isPresent())) {
            problem(
                    "AC627",
                    page,
                    "This page cannot be taken off the site: readers need it to be safe.",
                    "Remove draft, publish-from or expires from its settings.");
        }
        if (SafetyPages.ADD_ONLY.contains(name)) {
            checkWords(before, page);
        }
        checkSigns(before, page);
    }

    /** Reports an override made from an earlier version that would bring back what was withdrawn since. */
    private void checkWithdrawal(Guide before, Guide page) {
        before.retired()
                .ifPresent(retired -> problem(
                        "AC631",
                        page,
                        "The original was withdrawn on " + retired.date() + ": " + retired.why(),
                        "Delete the override."));
        if (before.retired().isEmpty() && page.retired().isPresent()) {
            problem(
                    "AC631",
                    page,
                    "An override cannot withdraw a page.",
                    "Leave it out with leave-out in clinic.yaml, and delete the override.");
        }
    }

    private void checkSigns(Guide before, Guide page) {
        shown(before)
                .filter(sign -> sign.level.isRedFlag())
                .distinct()
                .filter(sign -> shown(page).noneMatch(other -> other.stands(sign)))
                .forEach(sign -> problem(
                        "AC623",
                        page,
                        "The warning sign \"" + sign.id + "\" of the original is missing here, or stands lower.",
                        "Put it back into a card \"::: " + sign.level + "\":  - " + sign.id));
    }

    private record ShownSign(String id, CareLevel level) {
        boolean stands(ShownSign other) {
            return id.equals(other.id) && !other.level.isAbove(level);
        }
    }

    /** The signs that a page shows. A card without a list shows all signs of its level. */
    private Stream<ShownSign> shown(Guide page) {
        return page.body().blocksOf(CareCard.class).stream()
                .flatMap(card -> ids(card).map(id -> new ShownSign(id, card.level())));
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

    private void checkWords(Guide before, Guide page) {
        var now = page.body().text().stream().map(Text::value).collect(Collectors.toSet());
        before.body().text().stream()
                .map(Text::value)
                .filter(words -> !now.contains(words))
                .forEach(words -> problem(
                        "AC627",
                        page,
                        "These words of the original are missing: " + shortened(words),
                        "Put them back. To this page a clinic may add, and take nothing away."));
    }

    private static String shortened(String words) {
        var plain = words.replaceAll("\\s+", " ").strip();
        return plain.length() > 120 ? plain.substring(0, 120) + " …" : plain;
    }

    private void problem(String code, Guide page, String message, String hint) {
        problems.add(Problem.error(code, page.at(), message, hint));
    }
}

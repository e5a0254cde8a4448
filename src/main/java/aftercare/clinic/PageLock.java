package aftercare.clinic;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Prose.CardItem;
import aftercare.model.Prose.CareCard;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports overrides of pages that lack a warning sign of the original, or words that say what the site is and is not. */
final class PageLock {
    /** Pages to which a clinic may add text, but not remove any. */
    private static final Set<String> ADD_ONLY = Set.of("about", "privacy");

    /** Pages that no override may remove from the site. */
    private static final Set<String> KEPT = Set.of("index", "about", "privacy", "guides/when-to-get-help");

    private final Edition original;
    private final Edition own;
    private final Set<String> replaced;
    private final List<Problem> problems;

    /** @param replaced the paths of the overridden files */
    PageLock(Edition original, Edition own, Set<String> replaced, List<Problem> problems) {
        this.original = original;
        this.own = own;
        this.replaced = replaced;
        this.problems = problems;
    }

    void check() {
        var before =
                pages(original).collect(Collectors.toMap(page -> page.path().file(), Function.identity()));
        pages(own).filter(page -> replaced.contains(page.path().file())).forEach(page -> {
            var first = before.get(page.path().file());
            if (first != null) {
                check(first, page);
            }
        });
    }

    private static Stream<Guide> pages(Edition edition) {
        return Stream.concat(edition.guides().stream(), edition.singlePages().stream());
    }

    private void check(Guide before, Guide page) {
        checkSigns(before, page);
        checkCardWords(before, page);
        var name = page.path().name();
        if (KEPT.contains(name) && isTakenOff(page)) {
            problem(
                    "AC627",
                    page.at(),
                    "This page cannot be taken off the site: readers need it to be safe.",
                    "Remove draft, publish-from, expires or retired from its settings.");
        }
        if (ADD_ONLY.contains(name)) {
            checkWords(before, page);
        }
    }

    private static boolean isTakenOff(Guide page) {
        return page.draft()
                || page.publishFrom().isPresent()
                || page.expires().isPresent()
                || page.retired().isPresent();
    }

    /** Every red flag of the original must be in a card of the same or a higher level, in the same order. */
    private void checkSigns(Guide before, Guide page) {
        var now = signs(page);
        var order = new ArrayList<String>();
        for (var sign : signs(before)) {
            if (!sign.level().isRedFlag()) {
                continue;
            }
            var same = now.stream()
                    .filter(other ->
                            other.id().equals(sign.id()) && !sign.level().isAbove(other.level()))
                    .findFirst();
            if (same.isEmpty()) {
                problem(
                        "AC623",
                        page.at(),
                        "The warning sign \"" + sign.id() + "\" of the original is missing here, or stands lower.",
                        "Put it back into a card \"::: " + sign.level() + "\":  - " + sign.id());
            } else {
                order.add(sign.id());
            }
        }
        var orderNow =
                now.stream().map(Flag::id).distinct().filter(order::contains).toList();
        if (!orderNow.equals(order.stream().distinct().toList())) {
            problem(
                    "AC623",
                    page.at(),
                    "The warning signs stand in another order than in the original.",
                    "Keep their order: " + String.join(", ", order) + ".");
        }
        checkPlace(before, page);
    }

    private void checkPlace(Guide before, Guide page) {
        boolean wasFirst = before.body().opening().stream().anyMatch(PageLock::isRedFlag);
        boolean isFirst = page.body().opening().stream().anyMatch(PageLock::isRedFlag);
        if (wasFirst && !isFirst) {
            problem(
                    "AC623",
                    page.at(),
                    "The warning signs no longer stand above the first heading.",
                    "Move the care cards to the top of the text, as in the original.");
        }
    }

    private static boolean isRedFlag(Prose.Block block) {
        return block instanceof CareCard card && card.level().isRedFlag();
    }

    private record Flag(String id, CareLevel level) {}

    /** The signs that a page shows. A card without a list shows all signs of its level. */
    private List<Flag> signs(Guide page) {
        var signs = new ArrayList<Flag>();
        for (var card : cards(page)) {
            if (card.items().isEmpty()) {
                original.signs().values().stream()
                        .filter(sign -> sign.care() == card.level())
                        .forEach(sign -> signs.add(new Flag(sign.id().value(), card.level())));
            }
            card.items().stream()
                    .map(CardItem::sign)
                    .filter(Text::isPresent)
                    .forEach(sign -> signs.add(new Flag(sign.value(), card.level())));
        }
        return signs;
    }

    private static List<CareCard> cards(Guide page) {
        return page.body().blocks().stream()
                .filter(CareCard.class::isInstance)
                .map(CareCard.class::cast)
                .toList();
    }

    /** Text that red-flag cards contain besides signs must stay word for word. */
    private void checkCardWords(Guide before, Guide page) {
        var now = cardWords(page);
        cardWords(before).forEach((words, level) -> {
            var found = now.get(words);
            if (found == null || level.isAbove(found)) {
                problem(
                        "AC623",
                        page.at(),
                        "A card \"" + level + "\" of the original says more than this page: " + plain(words),
                        "Copy the words of the card from the original.");
            }
        });
    }

    private static Map<String, CareLevel> cardWords(Guide page) {
        return cards(page).stream()
                .filter(card -> card.level().isRedFlag())
                .flatMap(card -> Stream.concat(
                                card.items().stream().map(item -> html(item.words())), Stream.of(html(card.more())))
                        .filter(words -> !words.isBlank())
                        .map(words -> Map.entry(words, card.level())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a.isAbove(b) ? a : b));
    }

    private static String html(Prose.Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece instanceof Prose.Html clean ? clean.html() : "…")
                .collect(Collectors.joining());
    }

    private static String plain(String html) {
        var words = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return words.length() > 120 ? words.substring(0, 120) + " …" : words;
    }

    private void checkWords(Guide before, Guide page) {
        var now = page.body().text().stream().map(Text::value).collect(Collectors.toSet());
        for (var words : before.body().text()) {
            if (!now.contains(words.value())) {
                problem(
                        "AC627",
                        page.at(),
                        "These words of the original are missing: " + plain(words.value()),
                        "Put them back. To this page a clinic may add, and take nothing away.");
            }
        }
    }

    private void problem(String code, Location at, String message, String hint) {
        problems.add(Problem.error(code, at, message, hint));
    }
}

package aftercare.check.finished;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reports a care card whose words, colour and {@code data-care} disagree on the level, and an emergency card with a
 * link that leads away.
 */
final class CareCardMarkupCheck implements OutputCheck {
    private static final String CARD = "care-card";
    private static final String LEVEL = CARD + "--";
    private static final String DATA = "data-care";
    private static final Evaluator MARKED = QueryParser.parse("[" + DATA + "]");
    private static final Evaluator HIDDEN = QueryParser.parse(".visually-hidden");
    /** Matches links that lead away. Phone links and relay services for people who cannot speak lead to help. */
    private static final Evaluator LEADS_AWAY = QueryParser.parse("a[href]:not([href^=tel:]):not(.phone-ways a)");

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        for (var element : page.withAttributes()) {
            if (element.hasClass(CARD)) {
                check(element, page, found);
            } else if (element.hasAttr(DATA) && CareLevel.of(element.attr(DATA)).isEmpty()) {
                report(
                        "is marked with the care level \"" + element.attr(DATA) + "\", which does not exist",
                        page,
                        found);
            }
        }
    }

    private static void check(Element card, FinishedPage page, ProblemCollector found) {
        var levels = levels(card);
        if (levels.size() != 1) {
            report("has " + levels.size() + " care levels among its classes", page, found);
            return;
        }
        var level = levels.get(0);
        var marked = Optional.ofNullable(card.closest(MARKED)).map(owner -> owner.attr(DATA));
        if (!marked.equals(Optional.of(level.id()))) {
            report("is coloured " + level + ", but marked " + marked.orElse("with no level"), page, found);
        }
        if (!saysLevel(card, level, page)) {
            report("is coloured " + level + ", but its hidden words do not say so", page, found);
        }
        if (level == CareLevel.EMERGENCY && !card.select(LEADS_AWAY).isEmpty()) {
            found.error(
                    "AC422",
                    page.source(),
                    "The emergency card has a link that leads away from it. In an emergency, people should act and not"
                            + " read on.",
                    "Move the link or the citation below the card, under a heading.");
        }
    }

    private static List<CareLevel> levels(Element card) {
        return card.classNames().stream()
                .filter(name -> name.startsWith(LEVEL))
                .map(name -> CareLevel.of(name.substring(LEVEL.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean saysLevel(Element card, CareLevel level, FinishedPage page) {
        var hidden = card.selectFirst(HIDDEN);
        var words = Optional.ofNullable(page.page().edition().words().texts().get("care." + level.id() + ".level"))
                .map(Text::value);
        return hidden != null
                && hidden.text().replaceFirst("\\p{P}+$", "").strip().equals(words.orElse(""));
    }

    private static void report(String what, FinishedPage page, ProblemCollector found) {
        found.error(
                "AC420",
                page.template(),
                "A care card on " + page.address() + " " + what + ".",
                "Make the card with the component care-card, which sets words, class and data-care from one level.");
    }
}

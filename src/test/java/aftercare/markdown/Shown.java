package aftercare.markdown;

import aftercare.model.Days;
import aftercare.model.Prose;
import java.util.stream.Collectors;

/**
 * Writes prose as one readable text: holes as {@code {{page en/guides/x.md#a}}}, {@code {{image images/x.png}}} and
 * {@code {{evidence may-help}}}, components as lines that begin with {@code [[}.
 */
public final class Shown {
    private Shown() {}

    public static String of(Prose prose) {
        return prose.blocks().stream().map(Shown::block).collect(Collectors.joining());
    }

    static String passage(Prose.Passage passage) {
        return passage.pieces().stream().map(Shown::piece).collect(Collectors.joining());
    }

    private static String piece(Prose.Piece piece) {
        if (piece instanceof Prose.Html html) {
            return html.html();
        }
        if (piece instanceof Prose.LinkAddress link) {
            return "{{page " + link.target() + (link.anchor().isEmpty() ? "" : "#" + link.anchor()) + "}}";
        }
        if (piece instanceof Prose.ImageAddress image) {
            return "{{image " + image.file() + "}}";
        }
        return "{{evidence " + ((Prose.EvidenceWord) piece).evidence() + "}}";
    }

    private static String block(Prose.Block block) {
        if (block instanceof Prose.Passage passage) {
            return passage(passage);
        }
        if (block instanceof Prose.CareCard card) {
            String items = card.items().stream().map(Shown::item).collect(Collectors.joining());
            return "[[" + card.level() + "]]\n" + items + passage(card.more()) + "[[/" + card.level() + "]]\n";
        }
        if (block instanceof Days chart) {
            return "[[days]]\n" + chart.days().stream().map(Shown::day).collect(Collectors.joining()) + "[[/days]]\n";
        }
        var panel = (Prose.Panel) block;
        String title = panel.title().isPresent() ? ": " + panel.title() : "";
        String items = panel.items().stream()
                .map(item -> "[[item]] " + passage(item) + "\n")
                .collect(Collectors.joining());
        return "[[" + panel.kind() + title + (panel.pairedWithNext() ? ", beside the next" : "") + "]]\n" + items
                + passage(panel.body()) + "[[/" + panel.kind() + "]]\n";
    }

    private static String day(Days.Day day) {
        String mark = day.isMarked() ? "[[mark]] " + passage(day.mark()) + "\n" : "";
        return "[[day " + day.first() + " to " + day.last() + ", sore " + day.pain() + "]] " + passage(day.words())
                + "\n" + mark;
    }

    private static String item(Prose.CardItem item) {
        return item.sign().isPresent() ? "[[sign " + item.sign() + "]]\n" : "[[item]] " + passage(item.words()) + "\n";
    }
}

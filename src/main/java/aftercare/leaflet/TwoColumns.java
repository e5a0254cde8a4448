package aftercare.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Sets a guide's text in two columns, section by section. Below a section's heading, the first half of its blocks
 * stands in one column and the rest in the other. A section is not split between two pages. A table takes the whole
 * width.
 */
final class TwoColumns {
    /** The number of letters in a line of a column, roughly. */
    private static final int LINE = 54;

    /** The most items of a list that is kept in one column. */
    private static final int MOST_ITEMS = 6;

    private static final String SPLIT = "data-split";
    private static final double SPACE = 0.5;
    private static final double PICTURE = 12;

    /** The most signs of a card that may stand beside another card. */
    private static final int MOST_SIGNS = 7;

    private TwoColumns() {}

    /** Sets the contents of an element in two columns. */
    static void set(Element flow) {
        flow.select("> .prose").unwrap();
        var blocks = List.copyOf(flow.children());
        var section = section(flow);
        var row = new ArrayList<Element>();
        for (var block : blocks) {
            boolean isHeading = block.is("h2");
            if (isHeading || block.is("h3, table, :has(table), .panel--pictures:has(li:eq(2))")) {
                fill(section, row);
                row.clear();
                section = isHeading ? section(flow) : section;
                section.appendChild(block);
            } else {
                row.add(block);
            }
        }
        fill(section, row);
        flow.select("> .section:empty").remove();
    }

    /** Sets two short cards below the emergency card side by side. */
    static void setCards(Element opening) {
        var cards = opening.select("> .card:not(.card--emergency)");
        boolean areShort = cards.stream().allMatch(card -> card.select("li").size() <= MOST_SIGNS);
        if (areShort
                && cards.size() == 2
                && cards.get(1).elementSiblingIndex() == cards.get(0).elementSiblingIndex() + 1) {
            var row = new Element("div").addClass("row");
            cards.get(0).before(row);
            row.appendElement("div").addClass("row__first").appendChild(cards.get(0));
            row.appendElement("div").addClass("row__second").appendChild(cards.get(1));
        }
    }

    private static Element section(Element flow) {
        return flow.appendElement("div").addClass("section");
    }

    private static void fill(Element section, List<Element> blocks) {
        var units = blocks.stream().flatMap(TwoColumns::units).toList();
        if (units.size() < 2) {
            blocks.forEach(section::appendChild);
            return;
        }
        int half = half(units);
        var row = section.appendElement("div").addClass("row");
        append(row.appendElement("div").addClass("row__first"), units.subList(0, half));
        append(row.appendElement("div").addClass("row__second"), units.subList(half, units.size()));
        blocks.stream()
                .filter(block -> block.is("ul") && block.childrenSize() == 0)
                .forEach(Element::remove);
    }

    /** The parts that are not split between columns: a block, or an item of a long list. */
    private static Stream<Element> units(Element block) {
        boolean isLongList = block.is("ul") && block.childrenSize() > MOST_ITEMS;
        return isLongList ? block.children().stream() : Stream.of(block);
    }

    private static void append(Element column, List<Element> units) {
        for (var unit : units) {
            if (!unit.is("li")) {
                column.appendChild(unit);
                continue;
            }
            var last = column.lastElementChild();
            var list = last != null && last.is("ul") && last.hasAttr(SPLIT) ? last : column.appendElement("ul");
            list.attr(SPLIT, "").appendChild(unit);
        }
    }

    /** The number of blocks in the first column that makes the taller column as short as possible. */
    private static int half(List<Element> blocks) {
        int best = 1;
        double lowest = Double.MAX_VALUE;
        for (int split = 1; split < blocks.size(); split++) {
            double height = Math.max(lines(blocks.subList(0, split)), lines(blocks.subList(split, blocks.size())));
            if (height < lowest && !blocks.get(split - 1).is("h3, h4")) {
                lowest = height;
                best = split;
            }
        }
        return best;
    }

    private static double lines(List<Element> blocks) {
        return blocks.stream().mapToDouble(TwoColumns::lines).sum();
    }

    private static double lines(Element block) {
        double pictures = block.select("img").size() * PICTURE;
        var parts = block.select("p, li, h3, h4");
        if (parts.isEmpty()) {
            return pictures + 1;
        }
        return pictures
                + parts.stream()
                        .mapToDouble(part -> Math.ceil((double) part.text().length() / LINE) + SPACE)
                        .sum();
    }
}

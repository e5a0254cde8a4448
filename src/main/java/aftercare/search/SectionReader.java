package aftercare.search;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.search.IndexedPage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a guide or a single page into sections at its headings. */
record SectionReader(Edition edition) {
    /** The deepest level of heading that begins a section. */
    private static final int DEEPEST = 3;

    List<Section> of(Guide text) {
        var headings = new ArrayList<>(text.body().headings());
        headings.removeIf(heading -> heading.level() > DEEPEST);
        var lines = lines(text.body());
        var sections = new ArrayList<Section>();
        var summaries = new ArrayList<>(
                List.of(text.description().value(), text.mainMessage().value()));
        summaries.addAll(allSigns(text.body()));
        var first = new ArrayList<String>();
        first.add(text.mainMessage().value());
        addBetween(text.at(), end(headings, 0), lines, first);
        sections.add(new Section(PageReader.TOP, "", List.of(text.title().value()), summaries, first));
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var words = heading.text().value();
            var own = new ArrayList<String>();
            addBetween(heading.text().at(), end(headings, i + 1), lines, own);
            sections.add(new Section(heading.id(), words, List.of(words), List.of(), own));
        }
        return sections;
    }

    /** The place at which a section ends: that of the next heading, or none. */
    private static Location end(List<Prose.Heading> headings, int next) {
        return next < headings.size()
                ? headings.get(next).text().at()
                : new Location("", Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Adds those of the lines, which are in order, that stand between two places. */
    private static void addBetween(Location start, Location end, List<Text> lines, List<String> own) {
        for (var line : lines) {
            if (!isBefore(line.at(), end)) {
                return;
            }
            if (!isBefore(line.at(), start)) {
                own.add(line.value());
            }
        }
    }

    private static boolean isBefore(Location one, Location other) {
        return one.line() < other.line() || (one.line() == other.line() && one.column() < other.column());
    }

    /** The words of a text in order, including the signs that its care cards show. */
    private List<Text> lines(Prose body) {
        var lines = new ArrayList<Text>(body.text());
        lines.addAll(body.cells());
        for (var block : body.blocks()) {
            if (block instanceof Prose.Panel panel && panel.title().isPresent()) {
                lines.add(panel.title());
            } else if (block instanceof Prose.CareCard card) {
                signs(card).forEach(sign -> lines.add(new Text(sign.text().value(), card.at())));
            }
        }
        lines.sort((a, b) -> isBefore(a.at(), b.at()) ? -1 : isBefore(b.at(), a.at()) ? 1 : 0);
        return lines;
    }

    private Stream<Sign> signs(Prose.CareCard card) {
        return card.items().isEmpty()
                ? edition.signs().values().stream().filter(sign -> sign.care() == card.level())
                : card.items().stream()
                        .map(item -> edition.signs().get(item.sign().value()))
                        .filter(sign -> sign != null);
    }

    /**
     * The signs of care cards that show all signs of a level: a page with such a card is about these signs; a page
     * that shows only a few is not.
     */
    private List<String> allSigns(Prose body) {
        return body.cards().stream()
                .filter(card -> card.items().isEmpty())
                .flatMap(this::signs)
                .map(sign -> sign.text().value())
                .toList();
    }
}

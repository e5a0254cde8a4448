package aftercare.read.translation;

import aftercare.model.Days;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Prose.CareCard;
import aftercare.model.Prose.Heading;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a guide whose translations are recorded one by one, so that a change in one makes only that one stale: its title,
 * description, main message and the signs of its strip, what stands above its first heading, and the section below each heading.
 *
 * @param starts in the order of the text
 */
record GuideUnits(Guide guide, List<Start> starts) {
    /** The signs that the settings name. */
    static final String SIGNS = "signs";

    private static final String OPENING = "opening";

    /** The beginning of a section. */
    record Start(String name, int line) {}

    static GuideUnits of(Guide guide) {
        var starts = new ArrayList<>(List.of(new Start(OPENING, 0)));
        for (Heading heading : guide.body().headings()) {
            starts.add(new Start("sections." + heading.id(), heading.text().at().line()));
        }
        return new GuideUnits(guide, starts);
    }

    /** The words of each unit, with its signs and evidence, in order; none for a unit that is empty. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, StringBuilder>();
        add(words, "title", guide.title());
        add(words, "description", guide.description());
        add(words, "main-message", guide.mainMessage());
        guide.signs().forEach(id -> add(words, SIGNS, id));
        starts.forEach(start -> words.put(start.name(), new StringBuilder()));
        Prose body = guide.body();
        body.headings().forEach(heading -> add(words, at(heading.text().at()), heading.text()));
        body.text().forEach(text -> add(words, at(text.at()), text));
        body.cells().forEach(text -> add(words, at(text.at()), text));
        body.evidence()
                .forEach(word -> add(words, at(word.at()), word.evidence().id()));
        body.images().forEach(image -> add(words, at(image.at()), image.alt()));
        body.blocksOf(Days.class)
                .forEach(chart -> add(words, at(chart.at()), chart.numbers().toString()));
        body.cards()
                .forEach(card ->
                        add(words, at(card.at()), card.level() + signs(card).toString()));
        var found = new LinkedHashMap<String, String>();
        words.forEach((unit, text) -> {
            if (!text.isEmpty()) {
                found.put(unit, text.toString());
            }
        });
        return found;
    }

    /** The name of the unit that holds a place. */
    String at(Location place) {
        var name = OPENING;
        for (var start : starts) {
            if (start.line() <= place.line()) {
                name = start.name();
            }
        }
        return name;
    }

    /** The ids of a card's signs, in order; an empty one for each item that is plain words. */
    static List<String> signs(CareCard card) {
        return card.items().stream().map(item -> item.sign().value()).toList();
    }

    private static void add(Map<String, StringBuilder> words, String unit, Text text) {
        if (text.isPresent()) {
            add(words, unit, text.value());
        }
    }

    private static void add(Map<String, StringBuilder> words, String unit, String text) {
        words.computeIfAbsent(unit, name -> new StringBuilder()).append(text).append('\n');
    }
}

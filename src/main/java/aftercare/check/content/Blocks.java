package aftercare.check.content;

import aftercare.model.Days;
import aftercare.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** Finds all blocks of one kind in a text. */
public final class Blocks {
    private Blocks() {}

    public static List<Prose.Panel> panels(Prose prose) {
        return prose.blocksOf(Prose.Panel.class);
    }

    /** All passages of the text, including those inside cards and panels. */
    static List<Prose.Passage> passages(Prose prose) {
        var passages = new ArrayList<Prose.Passage>();
        for (var block : prose.blocks()) {
            if (block instanceof Prose.Passage passage) {
                passages.add(passage);
            } else if (block instanceof Prose.CareCard card) {
                passages.addAll(passages(card));
            } else if (block instanceof Prose.Panel panel) {
                passages.addAll(panel.items());
                passages.add(panel.body());
            } else if (block instanceof Days chart) {
                chart.days().forEach(day -> passages.addAll(List.of(day.words(), day.mark())));
            }
        }
        return passages;
    }

    static List<Prose.Passage> passages(Prose.CareCard card) {
        var passages = new ArrayList<Prose.Passage>();
        card.items().forEach(item -> passages.add(item.words()));
        passages.add(card.more());
        return passages;
    }
}

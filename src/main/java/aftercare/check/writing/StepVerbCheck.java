package aftercare.check.writing;

import aftercare.check.content.Blocks;
import aftercare.check.content.PlainWords;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Verbs;
import java.util.List;

/** Reports a step that does not begin with a verb that says what to do. English only. */
final class StepVerbCheck implements WritingCheck {
    private static final String CODE = "AC347";
    private static final String ITEM = "<li>";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (!text.isEnglish()) {
            return;
        }
        text.guide()
                .ifPresent(guide -> Blocks.panels(guide.body()).stream()
                        .filter(panel -> panel.kind() == Prose.PanelKind.STEPS)
                        .forEach(panel -> check(panel, text, found)));
    }

    private static void check(Prose.Panel panel, Manuscript text, ProblemCollector found) {
        int steps = PlainWords.html(panel.body()).split(ITEM, -1).length - 1;
        var items = text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.PROSE)
                .filter(paragraph -> paragraph.text().at().compareTo(panel.at()) > 0)
                .limit(steps)
                .toList();
        check(items, found);
    }

    private static void check(List<Paragraph> items, ProblemCollector found) {
        for (var item : items) {
            var sentence = item.sentences().get(0);
            if (!Verbs.beginsWithOne(sentence)) {
                found.warning(
                        CODE,
                        sentence.at(),
                        "The step " + Quote.of(sentence) + " does not begin with what to do.",
                        "Begin with a verb: \"Walk a little\", or \"If it hurts, stop\".");
            }
        }
    }
}

package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;

/** Reports an item of a do list whose evidence word says that nobody has found it to work. */
public final class EvidenceInDoListCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        if (!prose.evidence().isEmpty()) {
            Blocks.panels(prose).stream()
                    .filter(panel -> panel.kind() == Prose.PanelKind.DO)
                    .flatMap(panel -> panel.items().stream())
                    .flatMap(item -> item.pieces().stream())
                    .forEach(piece -> check(piece, found));
        }
    }

    private static void check(Prose.Piece piece, ProblemCollector found) {
        if (piece instanceof Prose.EvidenceWord word && !word.evidence().isForDoing()) {
            found.error(
                    "AC367",
                    word.at(),
                    "This item of a do list is marked {" + word.evidence().words()
                            + "}: readers would do what nobody has found to work.",
                    "Move it out of the ::: do list, into the text.");
        }
    }
}

package aftercare.check.writing;

import aftercare.check.content.Blocks;
import aftercare.model.Guide;
import aftercare.model.Prose.PanelKind;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.prose.Manuscript;

/** Reports a guide with neither a list of what to do nor steps: its advice is hard to find. */
final class ActionBlockCheck implements WritingCheck {
    private static final String CODE = "AC346";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.isGuide() && text.guide().stream().noneMatch(ActionBlockCheck::hasAction)) {
            // The open end may hold the list.
            found.warning(
                    ProblemKind.OF_FILE_WITH_OPEN_END,
                    CODE,
                    Location.ofFile(text.file()),
                    "This guide has no list of what to do and no steps.",
                    "Gather what a reader can do in ::: do, or in ::: steps when the order matters.");
        }
    }

    private static boolean hasAction(Guide guide) {
        return Blocks.panels(guide.body()).stream()
                .anyMatch(panel -> panel.kind() == PanelKind.DO || panel.kind() == PanelKind.STEPS);
    }
}

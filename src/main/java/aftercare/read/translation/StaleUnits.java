package aftercare.read.translation;

import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.ProblemCollector;

/** Reports the parts of a translation that editors must look at again. */
public final class StaleUnits {
    private StaleUnits() {}

    /**
     * Reports a unit whose source has changed since it was translated.
     *
     * @param path the translation, below the content folder
     */
    public static void report(Unit unit, String path, ProblemCollector problems) {
        problems.warning(
                "AC183",
                unit.at(),
                "The source of \"" + unit.name() + "\" has changed since this was translated.",
                "Compare the two, change what has changed, then write:  aftercare translated " + path);
    }
}

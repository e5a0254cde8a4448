package aftercare.check.content;

import aftercare.check.severity.Editorial;
import aftercare.problem.ProblemCollector;

/**
 * Reports an entry below {@code checks} in {@code site.yaml} that names no check, or a check for safety, which cannot be set.
 */
public final class CheckSettingCheck implements ContentCheck {
    private final Editorial editorial;

    /** @param editorial the checks that a site may set */
    public CheckSettingCheck(Editorial editorial) {
        this.editorial = editorial;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var setting : index.content().site().checks()) {
            if (!editorial.has(setting.code().value())) {
                found.error(
                        "AC333",
                        setting.code().at(),
                        "The check " + setting.code() + " is not one that a site may set: it guards the safety or"
                                + " the structure of every page, or does not exist.",
                        "Take the line out. These may be set: " + String.join(", ", editorial.codes()) + ".");
            }
        }
    }
}

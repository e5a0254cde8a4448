package aftercare.check.content;

import aftercare.check.severity.Editorial;
import aftercare.problem.ProblemCollector;

/** Reports a setting in {@code site.yaml} for a check that cannot be changed or does not exist. */
public final class CheckSettingCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var setting : index.content().site().checks()) {
            if (!Editorial.CODES.contains(setting.code().value())) {
                found.error(
                        "AC333",
                        setting.code().at(),
                        "The check " + setting.code() + " is not one that a site may set: it guards the safety or"
                                + " the structure of every page, or does not exist.",
                        "Take the line out. These may be set: " + String.join(", ", Editorial.CODES) + ".");
            }
        }
    }
}

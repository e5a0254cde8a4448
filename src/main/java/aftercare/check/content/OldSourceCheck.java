package aftercare.check.content;

import aftercare.model.Source;
import aftercare.problem.ProblemCollector;

/** A source is more than ten years old, and nobody has said why it still holds. */
public final class OldSourceCheck implements EditorialCheck {
    private static final String CODE = "AC330";
    private static final int MOST_YEARS = 10;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        int thisYear = names.today().getYear();
        names.content().sources().values().forEach(source -> check(source, thisYear, found));
    }

    private static void check(Source source, int thisYear, ProblemCollector found) {
        boolean isOld = source.year().isPresent() && source.year().getAsInt() < thisYear - MOST_YEARS;
        if (isOld && source.stillValid().isEmpty()) {
            found.warning(
                    CODE,
                    source.id().at(),
                    "The source \"" + source.id() + "\" is of " + source.year().getAsInt()
                            + ", and nothing says why it still holds.",
                    "Use a newer source, or add still-valid: with the reason.");
        }
    }
}

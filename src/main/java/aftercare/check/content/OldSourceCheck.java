package aftercare.check.content;

import aftercare.model.Source;
import aftercare.problem.ProblemCollector;
import aftercare.work.Today;

/** Reports a source that is more than ten years old and has no {@code still-valid}. */
public final class OldSourceCheck implements EditorialCheck {
    private static final String CODE = "AC330";
    private static final int MOST_YEARS = 10;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.content().sources().values().forEach(source -> check(source, index.today(), found));
    }

    private static void check(Source source, Today today, ProblemCollector found) {
        boolean isOld = source.year().isPresent()
                && today.isAfterYear((long) source.year().getAsInt() + MOST_YEARS);
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

package aftercare.check.content;

import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.work.Today;
import java.util.List;

/** Runs one check alone. */
public final class Checked {
    private Checked() {}

    public static List<Problem> by(ContentCheck check, SampleContent content) {
        return by(check, content.build());
    }

    static List<Problem> by(ContentCheck check, Content content) {
        var found = new ProblemCollector();
        check.check(ContentIndex.of(content, Today.of(SampleContent.TODAY)), found);
        return found.problems().list();
    }

    public static List<Problem> by(ContentCheck check, SampleGuide guide) {
        return by(check, new SampleContent().with(guide));
    }
}

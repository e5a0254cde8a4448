package aftercare.check;

import aftercare.problem.Problem;
import java.util.List;

/** Runs one check alone. */
final class Checked {
    private Checked() {}

    static List<Problem> by(ContentCheck check, SampleContent content) {
        return ContentChecks.run(check, Names.of(content.build(), SampleContent.TODAY))
                .list();
    }

    static List<Problem> by(ContentCheck check, SampleGuide guide) {
        return by(check, new SampleContent().with(guide));
    }
}

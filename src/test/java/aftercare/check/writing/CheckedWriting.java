package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;

import aftercare.check.content.SampleGuide;
import aftercare.problem.Problem;
import aftercare.prose.Manuscript;
import aftercare.prose.ManuscriptReader;
import java.util.Arrays;
import java.util.List;

/** Runs one check of writing alone. */
final class CheckedWriting {
    private CheckedWriting() {}

    static List<Problem> by(WritingCheck check, SampleGuide guide) {
        return by(check, new ManuscriptReader("en").of(guide.build()));
    }

    static List<Problem> by(WritingCheck check, Manuscript text) {
        return WritingChecks.run(List.of(check), text);
    }

    /** A guide whose text is these paragraphs, the first on line 20. */
    static List<Problem> by(WritingCheck check, String... paragraphs) {
        return by(check, guide("heat").body(text -> {
            Arrays.stream(paragraphs).forEach(text::paragraph);
            return text;
        }));
    }
}

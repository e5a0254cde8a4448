package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;

import aftercare.check.content.SampleGuide;
import aftercare.problem.Problem;
import aftercare.prose.Manuscript;
import aftercare.prose.ManuscriptReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs one check of writing alone, or those that look at sentences without their surroundings. */
final class CheckedWriting {
    /** Those that a single sentence can be given to. */
    static final List<WritingCheck> OF_SENTENCES = List.of(
            new PromiseCheck(),
            new DoseCheck(),
            new LocalServiceCheck(),
            new JargonCheck(),
            new HurtfulWordsCheck(),
            new PassiveCheck(),
            new BareAddressCheck());

    private CheckedWriting() {}

    /** The codes that the checks tell of these paragraphs. */
    static Stream<String> codes(List<WritingCheck> checks, String text) {
        return checks.stream().flatMap(check -> by(check, text).stream()).map(Problem::code);
    }

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

package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.Optional;

/** Turns a file of {@code question-sets/} into a {@link QuestionSet}. */
public final class QuestionSetReader {
    private final MarkdownReader markdown;

    public QuestionSetReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    public Optional<QuestionSet> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("a question set", source, problems).map(fields -> {
            var title = fields.requiredLine("title");
            var steps = StepsReader.read(new ProseReader(markdown, source.path()), fields, true);
            var ignores = SharedSettings.ignores(fields);
            fields.done();
            reportNoExit(steps, fields);
            return new QuestionSet(source.file(), title, steps, ignores, source.hash());
        });
    }

    private static void reportNoExit(Steps steps, Fields fields) {
        boolean exits = steps.exits().findAny().isPresent();
        if (!exits && !steps.questions().isEmpty()) {
            fields.problems()
                    .error(
                            "AC133",
                            fields.at(),
                            "No answer of this question set leads to \"exit\", so a self-check could never go on after it.",
                            "Write  to: exit  in the answer after which the self-check goes on.");
        }
    }
}

package aftercare.read.translation;

import aftercare.format.Sha256;
import aftercare.markdown.MarkdownReader;
import aftercare.model.SelfCheck;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.ProseReader;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.TextReader;
import aftercare.read.document.UnjoinedSelfCheck;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Combines a translated file, which holds words only, with the self-check or question set of the source. */
public final class SelfCheckTranslation {
    private final MarkdownReader markdown;
    private final BorrowedMarks borrowed;

    public SelfCheckTranslation(MarkdownReader markdown, BorrowedMarks borrowed) {
        this.markdown = markdown;
        this.borrowed = borrowed;
    }

    public Optional<Translated<UnjoinedSelfCheck>> selfCheck(
            UnjoinedSelfCheck source, SourceText text, MadeFrom madeFrom, ProblemCollector problems) {
        return TextReader.fields("a translated self-check", text, problems).map(fields -> {
            var words = new Translation(borrowed, madeFrom.of(text.path().path()));
            var prose = new ProseReader(markdown, text.path());
            var check = check(source, text, fields, words, prose);
            Translation.done(fields);
            return new Translated<>(
                    new UnjoinedSelfCheck(text.file(), check, source.includes()), words.done(text, problems));
        });
    }

    private static SelfCheck check(
            UnjoinedSelfCheck unjoined, SourceText text, Fields fields, Translation words, ProseReader prose) {
        var source = unjoined.check();
        var title = words.text(fields, "", "title", source.title());
        var description = words.text(fields, "", "description", source.description());
        var intro = words.prose(prose, fields, "", "intro", source.intro());
        var steps = new StepsTranslation(words, prose, fields).apply(unjoined.steps());
        return new SelfCheck(
                text.path(),
                text.file().at(),
                title,
                description,
                intro,
                source.review(),
                source.sources(),
                steps.start(),
                steps.questions(),
                steps.outcomes(),
                source.scenarios(),
                source.included(),
                source.leftOut(),
                source.availability(),
                source.ignores(),
                Sha256.ofAll(List.of(text.hash(), source.hash())));
    }

    public Optional<Translated<QuestionSet>> questionSet(
            QuestionSet source, SourceText text, MadeFrom madeFrom, ProblemCollector problems) {
        return TextReader.fields("a translated question set", text, problems).map(fields -> {
            var words = new Translation(borrowed, madeFrom.of(text.path().path()));
            var title = words.text(fields, "", "title", source.title());
            var steps =
                    new StepsTranslation(words, new ProseReader(markdown, text.path()), fields).apply(source.steps());
            Translation.done(fields);
            var set = new QuestionSet(
                    text.file(), title, steps, source.ignores(), Sha256.ofAll(List.of(text.hash(), source.hash())));
            return new Translated<>(set, words.done(text, problems));
        });
    }
}

package aftercare.check.content;

import aftercare.format.LeftForLater;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reports placeholders and notes that were left in the words of settings. Those in Markdown are told where it is read. */
public final class LeftForLaterCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var told = new HashSet<Location>();
        ofSite(index)
                .filter(text -> LeftForLater.mayBeIn(text.value()))
                .forEach(text -> check(text, index.content().site().sourceLocale(), told, found));
        for (var edition : index.editions()) {
            shown(edition, index)
                    .filter(text -> !text.isBorrowed() && LeftForLater.mayBeIn(text.value()))
                    .forEach(text -> check(text, edition.language(), told, found));
        }
    }

    private static void check(Text text, String language, Set<Location> told, ProblemCollector found) {
        for (var left : LeftForLater.in(text.value(), language)) {
            var at = text.at(left.start());
            if (told.add(at)) {
                found.error(
                        "AC374",
                        at,
                        Quoted.of(left.words()) + " looks like " + left.looksLike() + ", and readers would see it.",
                        "Write what belongs here, or take it out; a note to yourselves goes on a line that begins with #.");
            }
        }
    }

    private static Stream<Text> ofSite(ContentIndex index) {
        var site = index.content().site();
        var sources =
                index.content().sources().values().stream().flatMap(source -> Stream.of(source.title(), source.by()));
        return Stream.of(Stream.of(site.title(), site.intendedUse()), site.topicTitles().values().stream(), sources)
                .flatMap(texts -> texts);
    }

    /** All words of settings of an edition that readers see. */
    static Stream<Text> shown(Edition edition, ContentIndex index) {
        var guides = Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                .filter(index::hasPage)
                .flatMap(LeftForLaterCheck::texts);
        var checks = edition.selfChecks().stream().filter(index::hasPage).flatMap(LeftForLaterCheck::texts);
        var signs = edition.signs().values().stream()
                .flatMap(sign -> Stream.concat(Stream.of(sign.text(), sign.shortText()), sign.firstAid().stream()));
        var terms = edition.glossary().stream().flatMap(term -> Stream.of(term.term(), term.plain(), term.text()));
        var words = edition.words().texts().values().stream();
        return Stream.of(guides, checks, signs, terms, words).flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Guide guide) {
        return Stream.concat(
                Stream.of(guide.title(), guide.description(), guide.mainMessage()),
                guide.changes().stream().map(Guide.Change::what));
    }

    private static Stream<Text> texts(SelfCheck check) {
        return Stream.of(
                        Stream.of(check.title(), check.description()),
                        check.questions().stream().flatMap(LeftForLaterCheck::texts),
                        check.outcomes().stream().flatMap(LeftForLaterCheck::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Question question) {
        return Stream.of(
                        Stream.of(question.ask(), question.why()),
                        question.list().stream(),
                        question.answers().stream().map(Question.Answer::label))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Outcome outcome) {
        var single = List.of(
                outcome.title(),
                outcome.contact(),
                outcome.say(),
                outcome.decision(),
                outcome.note(),
                outcome.safetyNet());
        return Stream.of(single, outcome.doItems(), outcome.doNotItems()).flatMap(List::stream);
    }
}

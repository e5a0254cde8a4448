package aftercare.check.content;

import aftercare.model.Audience;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** The words of settings that readers see. Unlike Markdown, they are plain words. */
final class SettingWords {
    private SettingWords() {}

    /** The words of a language's settings, without those of guides, single pages, and self-checks that are not shown. */
    static Stream<Text> ofOthers(Edition edition, ContentIndex index) {
        var checks = edition.selfChecks().stream().filter(index::hasPage).flatMap(SettingWords::texts);
        var signs = edition.signs().values().stream().flatMap(Sign::words);
        var terms = edition.glossary().stream().flatMap(term -> Stream.of(term.term(), term.plain(), term.text()));
        var words = edition.words().texts().values().stream();
        return Stream.of(checks, signs, terms, words).flatMap(texts -> texts);
    }

    /** The words that all languages share: those of the site's own file and of the sources. */
    static Stream<Text> ofSite(Content content) {
        var site = content.site();
        return Stream.of(
                        Stream.of(site.title(), site.intendedUse()),
                        site.topicTitles().values().stream(),
                        site.audiences().stream().map(Audience::title),
                        content.sources().values().stream().flatMap(source -> Stream.of(source.title(), source.by())))
                .flatMap(texts -> texts);
    }

    static Stream<Text> of(Guide guide) {
        return Stream.of(
                        Stream.of(guide.title(), guide.description(), guide.mainMessage()),
                        guide.changes().stream().map(Guide.Change::what),
                        guide.retired().stream().map(Guide.Retired::why))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(SelfCheck check) {
        return Stream.of(
                        Stream.of(check.title(), check.description()),
                        check.questions().stream().flatMap(SettingWords::texts),
                        check.outcomes().stream().flatMap(SettingWords::texts),
                        check.availability().retired().stream().map(Guide.Retired::why))
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

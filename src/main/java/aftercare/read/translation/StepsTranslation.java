package aftercare.read.translation;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.read.document.ProseReader;
import aftercare.read.document.Steps;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Combines translated words with the questions and outcomes of the source. */
record StepsTranslation(Translation words, ProseReader prose, Fields fields) {
    private static final String NO_WORDS =
            "Remove it. The words of a signs question come from signs.yaml and strings.yaml, in every language.";

    Steps apply(Steps source) {
        var questions = Translation.known(fields.settings("questions"), source.questionIds(), fields.problems());
        var outcomes = Translation.known(fields.settings("outcomes"), source.outcomeIds(), fields.problems());
        return new Steps(
                source.start(),
                source.questions().stream()
                        .map(question -> question(question, questions))
                        .toList(),
                source.outcomes().stream()
                        .map(outcome -> outcome(outcome, outcomes))
                        .toList(),
                source.scenarios());
    }

    private Question question(Question source, Map<String, Setting> translated) {
        var name = "questions." + source.id();
        return group(translated.get(source.id().value()), "a translated question")
                .map(group -> question(source, name, group))
                .orElseGet(() -> source.kind() == QuestionKind.SIGNS ? source : words.borrow(name, source));
    }

    private Question question(Question source, String name, Fields group) {
        if (source.kind() == QuestionKind.SIGNS) {
            group.done(NO_WORDS);
            return source;
        }
        var labels = source.kind().isChoice() ? group.settings("answers") : List.<Setting>of();
        var lacking = source.kind().isChoice() ? unlabelled(source, labels) : List.<String>of();
        if (!lacking.isEmpty() && words.isRecordedBelow(name)) {
            // The source has got this answer since the translation was complete.
            words.noteStale(name, group.at());
            return words.borrowed().of(source);
        }
        reportUnlabelled(lacking, group);
        var question = new Question(
                source.id(),
                source.kind(),
                words.text(group, name, "ask", source.ask()),
                words.text(group, name, "why", source.why()),
                words.prose(prose, group, name, "hint", source.hint()),
                words.texts(group, name, "list", source.list()),
                source.kind() == QuestionKind.RANGE ? source.answers() : answers(source, name, labels, group),
                source.worry(),
                source.quantity());
        Translation.done(group);
        return question;
    }

    private List<Answer> answers(Question source, String name, List<Setting> settings, Fields group) {
        var labels = Translation.known(settings, labelled(source), group.problems());
        var translated = source.answers().stream()
                .map(answer -> answer.label().isEmpty() ? answer : answer.withLabel(label(answer, name, labels, group)))
                .toList();
        SwappedAnswers.report(source.answers(), translated, group.problems());
        return translated;
    }

    /** The answers that have a label of their own. */
    private static List<String> labelled(Question source) {
        return source.answers().stream()
                .filter(answer -> answer.label().isPresent())
                .map(answer -> answer.id().value())
                .toList();
    }

    /** The answers of a choice that the translation lacks. */
    private static List<String> unlabelled(Question source, List<Setting> labels) {
        var translated = labels.stream().map(Setting::name).toList();
        return labelled(source).stream()
                .filter(id -> !id.isEmpty() && !translated.contains(id))
                .toList();
    }

    /** Reports a question whose answers are in two languages as an error, because readers could not compare them. */
    private static void reportUnlabelled(List<String> lacking, Fields group) {
        lacking.forEach(id -> group.problems()
                .error(
                        "AC177",
                        group.has("answers") ? group.place("answers") : group.at(),
                        "The answer \"" + id + "\" of this question is not translated.",
                        "Add its words to \"answers\":  \"" + id + "\": …"));
    }

    private Text label(Answer answer, String question, Map<String, Setting> labels, Fields group) {
        return Optional.ofNullable(labels.get(answer.id().value()))
                .flatMap(group.values()::text)
                .map(label -> words.translated(unit(question, answer), answer.label(), label, group.problems()))
                .orElseGet(() -> words.borrow(unit(question, answer), answer.label()));
    }

    private static String unit(String question, Answer answer) {
        return question + ".answers." + answer.id();
    }

    private Outcome outcome(Outcome source, Map<String, Setting> translated) {
        var name = "outcomes." + source.id();
        return group(translated.get(source.id().value()), "a translated outcome")
                .map(group -> outcome(source, name, group))
                .orElseGet(() -> words.borrow(name, source));
    }

    private Outcome outcome(Outcome source, String name, Fields group) {
        int mark = words.mark();
        var outcome = new Outcome(
                source.id(),
                source.care(),
                source.caution(),
                words.text(group, name, "title", source.title()),
                words.text(group, name, "contact", source.contact()),
                words.text(group, name, "say", source.say()),
                words.text(group, name, "decision", source.decision()),
                words.texts(group, name, "do", source.doItems()),
                words.texts(group, name, "do-not", source.doNotItems()),
                words.text(group, name, "note", source.note()),
                words.text(group, name, "safety-net", source.safetyNet()),
                source.recheck(),
                source.recheckLabel(),
                source.guides(),
                source.selfChecks());
        Translation.done(group);
        // Changed advice is shown in the source's language until somebody has checked the translation.
        return words.isStaleSince(mark) ? words.borrowed().of(source) : outcome;
    }

    private Optional<Fields> group(@Nullable Setting setting, String owner) {
        return Optional.ofNullable(setting).flatMap(found -> fields.group(found, owner));
    }
}

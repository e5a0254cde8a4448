package aftercare.read.document;

import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Combines translated words with the questions and outcomes of the source. */
record StepsTranslation(Translation words, ProseReader prose, Fields fields) {

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
                        .toList());
    }

    private Question question(Question source, Map<String, Setting> translated) {
        var name = "question " + source.id();
        return group(translated.get(source.id().value()), "a translated question")
                .map(group -> question(source, name, group))
                .orElseGet(() -> words.borrow(name, source));
    }

    private Question question(Question source, String name, Fields group) {
        var question = new Question(
                source.id(),
                words.text(group, name, "ask", source.ask()),
                words.text(group, name, "why", source.why()),
                words.prose(prose, group, name, "hint", source.hint()),
                words.texts(group, name, "list", source.list()),
                source.signs(),
                source.preference(),
                answers(source, name, group));
        Translation.done(group);
        return question;
    }

    private List<Answer> answers(Question source, String name, Fields group) {
        var ids = source.answers().stream().map(answer -> answer.id().value()).toList();
        var labels = Translation.known(group.settings("answers"), ids, group.problems());
        return source.answers().stream()
                .map(answer -> {
                    var label =
                            Optional.ofNullable(labels.get(answer.id().value())).flatMap(group.values()::text);
                    var text = label.orElseGet(() -> words.borrow(name + " answer " + answer.id(), answer.label()));
                    return new Answer(answer.id(), text, answer.to(), answer.unsure(), answer.present());
                })
                .toList();
    }

    private Outcome outcome(Outcome source, Map<String, Setting> translated) {
        var name = "outcome " + source.id();
        return group(translated.get(source.id().value()), "a translated outcome")
                .map(group -> outcome(source, name, group))
                .orElseGet(() -> words.borrow(name, source));
    }

    private Outcome outcome(Outcome source, String name, Fields group) {
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
                words.text(group, name, "recheck", source.recheck()),
                source.guides());
        Translation.done(group);
        return outcome;
    }

    private Optional<Fields> group(@Nullable Setting setting, String owner) {
        return Optional.ofNullable(setting).flatMap(found -> fields.group(found, owner));
    }
}

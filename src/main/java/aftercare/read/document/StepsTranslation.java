package aftercare.read.document;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.Kind;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var name = "question " + source.id();
        return group(translated.get(source.id().value()), "a translated question")
                .map(group -> question(source, name, group))
                .orElseGet(() -> source.kind() == Kind.SIGNS ? source : words.borrow(name, source));
    }

    private Question question(Question source, String name, Fields group) {
        if (source.kind() == Kind.SIGNS) {
            group.done(NO_WORDS);
            return source;
        }
        var question = new Question(
                source.id(),
                source.kind(),
                words.text(group, name, "ask", source.ask()),
                words.text(group, name, "why", source.why()),
                words.prose(prose, group, name, "hint", source.hint()),
                words.texts(group, name, "list", source.list()),
                source.kind() == Kind.RANGE ? source.answers() : answers(source, name, group),
                source.worry(),
                source.quantity());
        Translation.done(group);
        return question;
    }

    private List<Answer> answers(Question source, String name, Fields group) {
        var ids = source.answers().stream()
                .filter(answer -> answer.label().isPresent())
                .map(answer -> answer.id().value())
                .toList();
        var labels = Translation.known(group.settings("answers"), ids, group.problems());
        reportUnlabelled(ids, labels.keySet(), group);
        return source.answers().stream()
                .map(answer -> answer.label().isEmpty() ? answer : answer.withLabel(label(answer, name, labels, group)))
                .toList();
    }

    /** A reader who understands one answer only would tap that one. */
    private static void reportUnlabelled(List<String> ids, Set<String> translated, Fields group) {
        var lacking = ids.stream()
                .filter(id -> !id.isEmpty() && !translated.contains(id))
                .map(id -> '"' + id + '"')
                .toList();
        if (!lacking.isEmpty()) {
            group.problems()
                    .error(
                            "AC180",
                            group.has("answers") ? group.place("answers") : group.at(),
                            "This question is translated, and its " + (lacking.size() == 1 ? "answer " : "answers ")
                                    + String.join(", ", lacking) + (lacking.size() == 1 ? " is not." : " are not."),
                            "Translate every answer, or take the question out until all of it is translated.");
        }
    }

    private Text label(Answer answer, String question, Map<String, Setting> labels, Fields group) {
        return Optional.ofNullable(labels.get(answer.id().value()))
                .flatMap(group.values()::text)
                .map(label -> words.sameNumbers(answer.label(), label, group.problems()))
                .orElseGet(() -> words.borrow(question + " answer " + answer.id(), answer.label()));
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
                source.recheck(),
                source.recheckLabel(),
                source.guides(),
                source.selfChecks());
        Translation.done(group);
        return outcome;
    }

    private Optional<Fields> group(@Nullable Setting setting, String owner) {
        return Optional.ofNullable(setting).flatMap(found -> fields.group(found, owner));
    }
}

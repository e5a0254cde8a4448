package aftercare.read.document;

import aftercare.model.ContentName;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Question.RuledOut;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one question. Its settings decide its kind: {@code signs} makes a signs question, {@code number} a range, neither of
 * them a choice. An author cannot write words in a signs question, so none can contradict where its answers lead.
 */
final class QuestionReader {
    private static final String SAMPLE = "[{id: \"no\", label: \"No\", to: …}, {id: \"yes\", label: \"Yes\", to: …}]";
    private static final String NO_LABEL =
            "Remove it. The program makes the labels of a range from its bounds, so that they cannot contradict them.";

    private final ProseReader prose;

    QuestionReader(ProseReader prose) {
        this.prose = prose;
    }

    /** What its settings belong to, as a message says it. */
    static String called(Setting question) {
        if (question.value() instanceof YamlNode.Mapping mapping) {
            var keys = mapping.entries().keySet();
            return keys.contains("signs")
                    ? "a question that lists signs"
                    : keys.contains("number") ? "a question that asks for a number" : "a question";
        }
        return "a question";
    }

    /** Empty, with a problem, when it is written in the old form. */
    Optional<Question> read(Text id, Fields fields) {
        if (OldForm.isFoundIn(fields)) {
            return Optional.empty();
        }
        var question = fields.has("signs") ? signs(id, fields) : words(id, fields);
        fields.done();
        return Optional.of(question);
    }

    private static Question signs(Text id, Fields fields) {
        var ask = ask(fields);
        var answers = new ArrayList<Answer>();
        for (var setting : fields.requiredSettings("signs")) {
            fields.values()
                    .id(setting)
                    .ifPresent(to -> answers.add(signAnswer(new Text(setting.name(), setting.at()), to)));
        }
        if (answers.isEmpty()) {
            reportTooFew(id, fields.problems(), "This question names no sign, so it asks nothing.");
        }
        fixed(Answer.NONE, fields).ifPresent(answers::add);
        fixed(Answer.UNSURE, fields).ifPresent(answers::add);
        var nothing = Text.none(id.at());
        return new Question(
                id, QuestionKind.SIGNS, ask, nothing, Prose.EMPTY, List.of(), answers, List.of(), Optional.empty());
    }

    /** The id of a way to ask; empty, with a problem, where other words were written. */
    private static Text ask(Fields fields) {
        var ask = fields.text("ask");
        if (!ask.isPresent() || new ContentName(ask.value()).isGood()) {
            return ask;
        }
        fields.problems()
                .error(
                        "AC176",
                        ask.at(),
                        "A question that lists signs has no words of its own: \"ask\" names one of \"signs-asks\" in strings.yaml.",
                        "Write its id, such as  ask: now  or leave \"ask\" out. Other words go into \"signs-asks\", under an id of their own.");
        return Text.none(ask.at());
    }

    private static Answer signAnswer(Text sign, Text to) {
        return new Answer(sign, Text.none(sign.at()), to, sign, Optional.empty(), List.of());
    }

    /** An answer whose label the program gives: {@code none} or {@code unsure}. */
    private static Optional<Answer> fixed(String key, Fields fields) {
        return fields.optional(key)
                .flatMap(setting -> fields.values()
                        .id(setting)
                        .map(to -> new Answer(
                                new Text(key, setting.at()),
                                Text.none(setting.at()),
                                to,
                                Text.none(setting.at()),
                                Optional.empty(),
                                List.of())));
    }

    private Question words(Text id, Fields fields) {
        // Marks the key as known, so that a misspelt one gets a hint.
        fields.optional("signs");
        var ask = fields.requiredText("ask");
        var why = fields.text("why");
        var hint = prose.read(fields, "hint");
        var list = fields.sentences("list");
        var quantity = fields.optional("number")
                .flatMap(setting -> fields.group(setting, "the number of a range"))
                .flatMap(QuantityReader::read);
        boolean isRange = fields.has("number");
        var kind = isRange ? QuestionKind.RANGE : kind(fields);
        var own = answers(id, fields, isRange);
        quantity.ifPresent(found -> new RangeBounds(found, fields.problems()).check(id, own));
        var worry = fields.ids("worry");
        reportWorry(own, worry, fields);
        var all = Stream.concat(own.stream(), fixed(Answer.UNSURE, fields).stream())
                .toList();
        return new Question(id, kind, ask, why, hint, list, all, worry, quantity);
    }

    private static QuestionKind kind(Fields fields) {
        return fields.choice("kind", List.of("preference", "topic"))
                .map(kind -> kind.value().equals("topic") ? QuestionKind.TOPIC : QuestionKind.PREFERENCE)
                .orElse(QuestionKind.CHOICE);
    }

    private static List<Answer> answers(Text question, Fields fields, boolean isRange) {
        fields.required("answers", SAMPLE).ifPresent(setting -> reportTooFew(question, setting, fields.problems()));
        var answers = fields.groups("answers", "an answer").stream()
                .map(answer -> answer(answer, isRange))
                .toList();
        var names = new TakenNames(fields.problems());
        answers.forEach(answer -> names.take(answer.id()));
        return answers;
    }

    private static void reportTooFew(Text question, Setting answers, ProblemCollector problems) {
        if (answers.value() instanceof YamlNode.Items items && items.nodes().size() < 2) {
            reportTooFew(question, problems, "This question has fewer than two answers, so it asks nothing.");
        }
    }

    private static void reportTooFew(Text question, ProblemCollector problems, String message) {
        problems.error(
                "AC130",
                question.at(),
                message,
                "Add an answer, or remove the question and lead straight to what follows it.");
    }

    private static Answer answer(Fields fields, boolean isRange) {
        var id = fields.requiredId("id");
        StepsReader.reportReserved(id, fields.problems());
        var label = isRange ? Text.none(fields.at()) : fields.requiredLine("label");
        var below = isRange ? fields.decimal("below") : Optional.<BigDecimal>empty();
        var answer = new Answer(id, label, fields.requiredId("to"), fields.id("sign"), below, rulesOut(fields));
        if (isRange && fields.has("label")) {
            fields.done(NO_LABEL);
        } else {
            fields.done();
        }
        return answer;
    }

    private static List<RuledOut> rulesOut(Fields fields) {
        var found = fields.settings("rules-out").stream()
                .flatMap(setting -> fields.values().text(setting).stream()
                        .map(reason -> new RuledOut(new Text(setting.name(), setting.at()), reason)))
                .toList();
        if (!found.isEmpty() && fields.has("sign")) {
            fields.problems()
                    .error(
                            "AC173",
                            found.get(0).sign().at(),
                            "This answer tells a sign, so it cannot rule out another.",
                            "Move \"rules-out\" to an answer without \"sign\".");
        }
        return found;
    }

    private static void reportWorry(List<Answer> answers, List<Text> worry, Fields fields) {
        if (worry.isEmpty()) {
            return;
        }
        var ids = answers.stream().map(answer -> answer.id().value()).sorted().toList();
        var named = worry.stream().map(Text::value).sorted().toList();
        if (!ids.equals(named)) {
            fields.problems()
                    .error(
                            "AC172",
                            fields.place("worry"),
                            "\"worry\" names each answer once, from the least to the most worrying, without"
                                    + " \"unsure\".",
                            "Write:  worry: [" + String.join(", ", ids) + "]  in the right order.");
        }
    }
}

package aftercare.read.document;

import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Ids;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the questions and outcomes of a self-check or a question set. */
final class StepsReader {
    private final ProseReader prose;
    private final Fields fields;
    private final ProblemCollector problems;
    private final Map<String, Location> ids = new HashMap<>();

    private StepsReader(ProseReader prose, Fields fields) {
        this.prose = prose;
        this.fields = fields;
        this.problems = fields.problems();
    }

    /** @param questionsRequired whether the file must have questions of its own */
    static Steps read(ProseReader prose, Fields fields, boolean questionsRequired) {
        var reader = new StepsReader(prose, fields);
        var start = fields.requiredId("start");
        var questions = reader.questions(questionsRequired);
        return new Steps(start, questions, reader.outcomes());
    }

    private List<Question> questions(boolean required) {
        var settings = required ? fields.requiredSettings("questions") : fields.settings("questions");
        return settings.stream().flatMap(setting -> question(setting).stream()).toList();
    }

    private List<Outcome> outcomes() {
        return fields.requiredSettings("outcomes").stream()
                .flatMap(setting -> fields.group(setting, "an outcome").stream()
                        .flatMap(outcome -> OutcomeReader.read(id(setting), outcome).stream()))
                .toList();
    }

    private Text id(Setting setting) {
        var id = new Text(setting.name(), setting.at());
        if (id.value().equals(Steps.EXIT)) {
            problems.error(
                    "AC135",
                    id.at(),
                    "\"exit\" is the way out of a question set, so nothing else can have this name.",
                    "Give it another name, and use that wherever an answer leads here.");
        } else {
            Ids.check(id.value(), id.at(), problems);
        }
        var first = ids.putIfAbsent(id.value(), id.at());
        if (first != null) {
            twice(id, first);
        }
        return id;
    }

    private void twice(Text id, Location first) {
        problems.error(
                "AC131",
                id.at(),
                "The name \"" + id + "\" is taken already, on line " + first.line() + ".",
                "Give each question and outcome, and each answer of a question, a name of its own.");
    }

    private Optional<Question> question(Setting setting) {
        var id = id(setting);
        return fields.group(setting, "a question").map(question -> {
            var read = new Question(
                    id,
                    question.requiredText("ask"),
                    question.text("why"),
                    prose.read(question, "hint"),
                    question.texts("list"),
                    question.ids("signs"),
                    question.choice("kind", List.of("preference")).isPresent(),
                    answers(id, question));
            question.done();
            return read;
        });
    }

    private List<Answer> answers(Text question, Fields fields) {
        var sample = "[{id: \"yes\", label: \"Yes\", to: …}, {id: \"no\", label: \"No\", to: …}]";
        fields.required("answers", sample).ifPresent(setting -> reportTooFew(question, setting));
        var answers = fields.groups("answers", "an answer").stream()
                .map(StepsReader::answer)
                .toList();
        var first = new HashMap<String, Location>();
        for (var answer : answers) {
            var id = answer.id();
            var taken = id.isEmpty() ? null : first.putIfAbsent(id.value(), id.at());
            if (taken != null) {
                twice(id, taken);
            }
        }
        return answers;
    }

    private void reportTooFew(Text question, Setting answers) {
        if (answers.value() instanceof YamlNode.Items items && items.nodes().size() < 2) {
            problems.error(
                    "AC130",
                    question.at(),
                    "This question has fewer than two answers, so it asks nothing.",
                    "Add an answer, or remove the question and lead straight to what follows it.");
        }
    }

    private static Answer answer(Fields fields) {
        var answer = new Answer(
                fields.requiredId("id"),
                fields.requiredText("label"),
                fields.requiredId("to"),
                fields.truth("unsure"),
                fields.truth("present"));
        fields.done();
        return answer;
    }
}

package aftercare.read.document;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Ids;
import aftercare.read.yaml.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the questions, outcomes and scenarios of a self-check or a question set. */
final class StepsReader {
    private static final Set<String> RESERVED = Set.of(Steps.EXIT, Answer.NONE, Answer.UNSURE);

    private final QuestionReader questions;
    private final Fields fields;
    private final TakenNames names;

    private StepsReader(ProseReader prose, Fields fields) {
        this.questions = new QuestionReader(prose);
        this.fields = fields;
        this.names = new TakenNames(fields.problems());
    }

    /** @param questionsRequired whether the file must have questions of its own */
    static Steps read(ProseReader prose, Fields fields, boolean questionsRequired) {
        var reader = new StepsReader(prose, fields);
        var start = fields.requiredId("start");
        var questions = reader.questions(questionsRequired);
        return new Steps(start, questions, reader.outcomes(), reader.scenarios());
    }

    private List<Question> questions(boolean required) {
        var settings = required ? fields.requiredSettings("questions") : fields.settings("questions");
        return settings.stream().flatMap(setting -> question(setting).stream()).toList();
    }

    private Optional<Question> question(Setting setting) {
        var id = id(setting);
        return fields.group(setting, QuestionReader.called(setting)).flatMap(question -> questions.read(id, question));
    }

    private List<Outcome> outcomes() {
        return fields.requiredSettings("outcomes").stream()
                .flatMap(setting -> fields.group(setting, "an outcome").stream()
                        .flatMap(outcome -> OutcomeReader.read(id(setting), outcome).stream()))
                .toList();
    }

    private Text id(Setting setting) {
        var id = new Text(setting.name(), setting.at());
        if (!reportReserved(id, fields.problems())) {
            Ids.check(id.value(), id.at(), fields.problems());
        }
        names.take(id);
        return id;
    }

    /** Reports a name that has a fixed meaning in every self-check. Returns whether it has one. */
    static boolean reportReserved(Text id, ProblemCollector problems) {
        boolean isReserved = RESERVED.contains(id.value());
        if (isReserved) {
            problems.error(
                    "AC135",
                    id.at(),
                    "\"" + id + "\" has a meaning of its own in self-checks, so nothing else can have this name.",
                    "Give it another name, and use that wherever it is meant.");
        }
        return isReserved;
    }

    private List<Scenario> scenarios() {
        return fields.groups("scenarios", "a scenario").stream()
                .map(StepsReader::scenario)
                .toList();
    }

    private static Scenario scenario(Fields fields) {
        var scenario = new Scenario(
                fields.requiredLine("name"),
                fields.requiredSettings("answers").stream()
                        .flatMap(setting -> fields.values().id(setting).stream()
                                .map(answer -> new Given(new Text(setting.name(), setting.at()), answer)))
                        .toList(),
                fields.requiredId("outcome"));
        fields.done();
        return scenario;
    }
}

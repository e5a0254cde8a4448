package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.UnjoinedSelfCheck.Include;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Turns a file of {@code self-checks/} into a self-check, before question sets are joined in. */
public final class SelfCheckReader {
    private final MarkdownReader markdown;

    public SelfCheckReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    public Optional<UnjoinedSelfCheck> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("a self-check", source, problems).map(fields -> {
            var includes = includes(fields);
            var prose = new ProseReader(markdown, source.path());
            var steps = StepsReader.read(prose, fields, includes.isEmpty());
            var check = check(source, fields, prose, steps);
            fields.done();
            reportExits(steps, problems);
            return new UnjoinedSelfCheck(source.file(), check, includes);
        });
    }

    private static SelfCheck check(SourceText source, Fields fields, ProseReader prose, Steps steps) {
        return new SelfCheck(
                source.path(),
                source.file().at(),
                fields.requiredText("title"),
                fields.requiredText("description"),
                prose.read(fields, "intro"),
                SharedSettings.requiredReview(fields),
                fields.ids("sources"),
                steps.start(),
                steps.questions(),
                steps.outcomes(),
                fields.groups("scenarios", "a scenario").stream()
                        .map(SelfCheckReader::scenario)
                        .toList(),
                SharedSettings.ignores(fields),
                source.hash());
    }

    private static List<Include> includes(Fields fields) {
        return fields.settings("include").stream()
                .flatMap(setting -> fields.values().id(setting).stream()
                        .map(target -> new Include(new Text(setting.name(), setting.at()), target)))
                .toList();
    }

    private static Scenario scenario(Fields fields) {
        var scenario = new Scenario(
                fields.requiredText("name"),
                fields.requiredSettings("answers").stream()
                        .flatMap(setting -> fields.values().id(setting).stream()
                                .map(answer -> new Given(new Text(setting.name(), setting.at()), answer)))
                        .toList(),
                fields.requiredId("outcome"));
        fields.done();
        return scenario;
    }

    private static void reportExits(Steps steps, ProblemCollector problems) {
        steps.questions().stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer -> answer.to().value().equals(Steps.EXIT))
                .forEach(answer -> problems.error(
                        "AC135",
                        answer.to().at(),
                        "\"exit\" leads out of a question set, and this self-check is none.",
                        "Write the name of a question or an outcome instead."));
    }
}

package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Availability;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.SignLeftOut;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.UnjoinedSelfCheck.Include;
import aftercare.read.document.UnjoinedSelfCheck.Replaced;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
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
                fields.requiredLine("title"),
                fields.requiredText("description"),
                prose.read(fields, "intro"),
                SharedSettings.requiredReview(fields),
                fields.ids("sources"),
                steps.start(),
                steps.questions(),
                steps.outcomes(),
                steps.scenarios(),
                List.of(),
                leftOut(fields),
                availability(fields),
                SharedSettings.ignores(fields),
                source.hash());
    }

    private static Availability availability(Fields fields) {
        var availability = new Availability(
                fields.truth("draft"),
                fields.date("publish-from"),
                fields.date("expires"),
                AliasReader.read("self-checks", fields),
                SharedSettings.retired(fields));
        SharedSettings.reportOrder(availability.from(), availability.expires(), fields);
        return availability;
    }

    private static List<SignLeftOut> leftOut(Fields fields) {
        return fields.settings("leaves-out").stream()
                .flatMap(setting -> fields.values().text(setting).stream()
                        .map(reason -> new SignLeftOut(new Text(setting.name(), setting.at()), reason)))
                .toList();
    }

    private static List<Include> includes(Fields fields) {
        return fields.settings("include").stream()
                .flatMap(setting -> include(setting, fields).stream())
                .toList();
    }

    private static Optional<Include> include(Setting setting, Fields fields) {
        var set = new Text(setting.name(), setting.at());
        if (!(setting.value() instanceof YamlNode.Mapping)) {
            return fields.values().id(setting).map(exit -> new Include(set, exit, List.of()));
        }
        return fields.group(setting, "an included question set").map(group -> {
            var exit = group.requiredId(Steps.EXIT);
            var replaced = group.all().stream()
                    .filter(one -> !one.name().equals(Steps.EXIT))
                    .flatMap(one -> group.values().id(one).stream()
                            .map(ours -> new Replaced(new Text(one.name(), one.at()), ours)))
                    .toList();
            group.done();
            return new Include(set, exit, replaced);
        });
    }

    private static void reportExits(Steps steps, ProblemCollector problems) {
        steps.exits()
                .forEach(exit -> problems.error(
                        "AC135",
                        exit.at(),
                        "\"exit\" leads out of a question set, and this self-check is none.",
                        "Write the name of a question or an outcome instead."));
    }
}

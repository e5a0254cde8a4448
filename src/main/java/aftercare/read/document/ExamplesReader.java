package aftercare.read.document;

import aftercare.model.Example;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Read;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.Values;
import aftercare.read.yaml.YamlNode;
import aftercare.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a component's {@code examples.yaml} into {@link Example}s. */
public final class ExamplesReader {
    private static final String HOME = "index";

    private final ProblemCollector problems = new ProblemCollector();

    private ExamplesReader() {}

    /**
     * Reads the text of one file.
     *
     * @param shown the file as the user would type it
     */
    public static Read<List<Example>> read(String text, String shown) {
        var reader = new ExamplesReader();
        var examples = text.isBlank() ? reader.nothing(shown) : reader.examples(text, shown);
        return new Read<>(examples, reader.problems.problems());
    }

    private Optional<List<Example>> nothing(String shown) {
        problems.error("AC106", Location.ofFile(shown), "This file is empty.", "Write an example, or delete the file.");
        return Optional.empty();
    }

    private Optional<List<Example>> examples(String text, String shown) {
        return YamlReader.read(shown, text, 1, problems).flatMap(this::examples);
    }

    private Optional<List<Example>> examples(YamlNode node) {
        if (!(node instanceof YamlNode.Items)) {
            problems.error(
                    "AC115",
                    node.at(),
                    "A list should stand here, but " + node.called() + " does.",
                    "Begin each example with a hyphen:  - title: …");
            return Optional.empty();
        }
        var values = new Values(problems);
        return Optional.of(values.items(new Setting("examples", false, node.at(), node)).stream()
                .flatMap(item -> example(item, values))
                .toList());
    }

    private Stream<Example> example(Setting item, Values values) {
        return values
                .mapping(item)
                .map(mapping -> new Fields("an example", item.at(), mapping, problems))
                .map(ExamplesReader::example)
                .filter(example -> example.show().isPresent())
                .stream();
    }

    private static Example example(Fields fields) {
        var title = fields.requiredText("title");
        var page = fields.text("page");
        var clinic = fields.optional("clinic")
                .flatMap(setting -> fields.group(setting, "a clinic"))
                .map(ClinicFileReader::wholeClinic);
        var show = fields.requiredText("show");
        fields.done();
        return new Example(title, page.isPresent() ? page : new Text(HOME, fields.at()), show, clinic);
    }
}

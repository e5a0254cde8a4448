package aftercare.read.document;

import aftercare.model.SignOff;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.Values;
import aftercare.read.yaml.YamlNode;
import aftercare.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns {@code sign-off.yaml} into {@link SignOff}s. */
public final class SignOffReader implements TextReader<List<SignOff>> {
    @Override
    public Optional<List<SignOff>> read(SourceText source, ProblemCollector problems) {
        return read(source.text(), source.file().shown(), problems);
    }

    static Optional<List<SignOff>> read(String text, String shown, ProblemCollector problems) {
        return YamlReader.read(shown, text, 1, problems).flatMap(node -> signOffs(node, problems));
    }

    private static Optional<List<SignOff>> signOffs(YamlNode node, ProblemCollector problems) {
        if (!(node instanceof YamlNode.Items)) {
            var message = "A list should stand here, but " + node.called() + " does.";
            problems.error(
                    "AC115",
                    node.at(),
                    message,
                    "Let the command sign write this file. Without a sign-off it holds:  []");
            return Optional.empty();
        }
        var values = new Values(problems);
        return Optional.of(values.items(new Setting("sign-off", false, node.at(), node)).stream()
                .flatMap(item -> signOff(item, values, problems))
                .toList());
    }

    private static Stream<SignOff> signOff(Setting item, Values values, ProblemCollector problems) {
        return values
                .mapping(item)
                .map(mapping -> new Fields("a sign-off", item.at(), mapping, problems))
                .flatMap(fields -> {
                    var path = fields.requiredText("path");
                    var hash = fields.requiredText("hash");
                    var name = fields.requiredText("name");
                    var role = fields.requiredText("role");
                    var date = fields.requiredDate("date");
                    fields.done();
                    return date.map(day -> new SignOff(path, hash, name, role, day));
                })
                .stream();
    }
}

package aftercare.read.document;

import aftercare.model.ContentName;
import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.Values;
import aftercare.read.yaml.YamlNode;
import aftercare.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns {@code recalls.yaml} into {@link Recall}s: {@code - {path: guides/x, date: 2026-11-20, why: …, do: …}}. */
public final class RecallsReader implements TextReader<List<Recall>> {
    private static final Pattern PATH =
            Pattern.compile("(?:" + SiteReader.LOCALE + "/)?(?:(?:guides|self-checks)/)?" + ContentName.FORM);
    private static final Pattern VERSION = Pattern.compile("(?:sha256-)?[0-9a-fA-F]{8,64}");

    @Override
    public Optional<List<Recall>> read(SourceText source, ProblemCollector problems) {
        return YamlReader.read(source.file().shown(), source.text(), 1, problems)
                .flatMap(node -> recalls(node, problems));
    }

    private static Optional<List<Recall>> recalls(YamlNode node, ProblemCollector problems) {
        if (!(node instanceof YamlNode.Items)) {
            problems.error(
                    "AC115",
                    node.at(),
                    "A list of recalls should stand here, but " + node.called() + " does.",
                    "Write one on each line:  - {path: guides/x, date: 2026-11-20, why: \"…\", do: \"…\"}");
            return Optional.empty();
        }
        var values = new Values(problems);
        return Optional.of(values.items(new Setting("recalls", false, node.at(), node)).stream()
                .flatMap(item -> recall(item, values, problems))
                .toList());
    }

    private static Stream<Recall> recall(Setting item, Values values, ProblemCollector problems) {
        return values
                .mapping(item)
                .map(mapping -> new Fields("a recall", item.at(), mapping, problems))
                .flatMap(fields -> {
                    var path = fields.requiredText("path");
                    var version = fields.text("version");
                    var date = fields.requiredDate("date");
                    var why = fields.requiredText("why");
                    var remedy = fields.requiredText("do");
                    fields.done();
                    boolean isPathRight = check(
                            path,
                            PATH,
                            "The path `" + path + "` can be that of no text.",
                            "Write it without its ending, and without the language to recall it in all:  path:"
                                    + " guides/cold-packs",
                            problems);
                    boolean isVersionRight = check(
                            version,
                            VERSION,
                            "`" + version + "` can be no version.",
                            "Copy the digits that the page shows as its version, eight at least, and put them in"
                                    + " quotes.",
                            problems);
                    // Without its version it would recall all that were made before its date.
                    return date.filter(day -> isPathRight && path.isPresent())
                            .filter(day -> isVersionRight && version.isPresent() == fields.has("version"))
                            .map(day -> new Recall(path, version, day, why, remedy));
                })
                .stream();
    }

    private static boolean check(Text typed, Pattern pattern, String message, String hint, ProblemCollector problems) {
        boolean isRight = typed.isEmpty() || pattern.matcher(typed.value()).matches();
        if (!isRight) {
            problems.error("AC191", typed.at(), message, hint);
        }
        return isRight;
    }
}

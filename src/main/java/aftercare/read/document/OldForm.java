package aftercare.read.document;

import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import aftercare.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds questions in the form of earlier versions. There an author wrote what an answer means with {@code signs: […]},
 * {@code present} and {@code unsure: true}, and its label could say something else.
 */
final class OldForm {
    private OldForm() {}

    /** Reports each place of the old form in a question, and what to write there instead. */
    static boolean isFoundIn(Fields fields) {
        var answers = answers(fields);
        var signs = fields.setting("signs").filter(setting -> setting.value() instanceof YamlNode.Items);
        signs.ifPresent(setting -> report(
                fields,
                setting,
                "A list of signs is the old form of a question: each sign is an answer of its own now.",
                "Write instead of \"signs\" and \"answers\":  " + signsQuestion(setting, answers)
                        + "  The words come from signs.yaml and strings.yaml. (A sign below urgent may also be"
                        + " \"sign: ID\" of an answer with a label.)"));
        boolean isOld = signs.isPresent();
        for (var answer : answers) {
            isOld |= reportFlag(fields, answer, "present", presentInstead(signs.isPresent()));
            isOld |= reportFlag(
                    fields,
                    answer,
                    "unsure",
                    "Remove this answer, and write below \"answers\":  unsure: " + value(answer, "to")
                            + "  Its label comes from strings.yaml.");
        }
        return isOld;
    }

    private static String presentInstead(boolean hasSigns) {
        return hasSigns
                ? "Let each sign lead to where this answer led, as said above."
                : "Say which sign it tells: \"sign: ID\" for one below urgent, a signs question for others.";
    }

    private static List<YamlNode.Mapping> answers(Fields fields) {
        return fields.setting("answers").stream()
                .flatMap(setting ->
                        setting.value() instanceof YamlNode.Items items ? items.nodes().stream() : Stream.of())
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .toList();
    }

    private static boolean reportFlag(Fields fields, YamlNode.Mapping answer, String key, String instead) {
        var found = Optional.ofNullable(answer.entries().get(key)).map(Setting::of);
        found.ifPresent(
                setting -> report(fields, setting, "\"" + key + "\" belongs to the old form of an answer.", instead));
        return found.isPresent();
    }

    private static String signsQuestion(Setting signs, List<YamlNode.Mapping> answers) {
        var lines = new ArrayList<String>();
        var present = answers.stream()
                .filter(answer -> answer.entries().containsKey("present"))
                .findFirst();
        var unsure = answers.stream()
                .filter(answer -> answer.entries().containsKey("unsure"))
                .findFirst();
        var none = answers.stream()
                .filter(answer -> !answer.entries().containsKey("present"))
                .filter(answer -> !answer.entries().containsKey("unsure"))
                .findFirst();
        var to = present.map(answer -> value(answer, "to")).orElse("…");
        lines.add(((YamlNode.Items) signs.value())
                .nodes().stream()
                        .map(node -> node instanceof YamlNode.Scalar scalar ? scalar.text() : "…")
                        .map(sign -> sign + ": " + to)
                        .collect(Collectors.joining(", ", "signs: {", "}")));
        lines.add("none: " + none.map(answer -> value(answer, "to")).orElse("…"));
        lines.add("unsure: " + unsure.map(answer -> value(answer, "to")).orElse(to));
        return String.join("  ", lines);
    }

    private static String value(YamlNode.Mapping answer, String key) {
        var entry = answer.entries().get(key);
        return entry != null && entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "…";
    }

    private static void report(Fields fields, Setting setting, String message, String hint) {
        fields.problems().error("AC170", setting.at(), message, hint);
    }
}

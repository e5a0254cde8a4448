package aftercare.edit;

import aftercare.format.Json;
import aftercare.read.yaml.PlacedNode;
import aftercare.read.yaml.PlacedNode.PlacedGroup;
import aftercare.read.yaml.PlacedNode.PlacedList;
import aftercare.read.yaml.PlacedNode.PlacedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions and outcomes of a self-check as forms. Each value has its place in the text, so that a form can replace that
 * value and nothing else.
 */
public final class QuestionForms {
    private static final Set<String> LEADS = Set.of("to", "none", "unsure");
    private static final List<String> PARTS = List.of("questions", "outcomes");

    private QuestionForms() {}

    /**
     * The forms of a text: {@code {"forms":[{"part","id","fields":[…]}],"targets":[…]}}. Without forms if the text breaks
     * YAML's rules.
     *
     * @param yaml a self-check, a question set or a translation of one, as it stands in the field, saved or not
     */
    public static Json of(String yaml) {
        var top = PlacedNode.of(yaml)
                .filter(PlacedGroup.class::isInstance)
                .map(PlacedGroup.class::cast)
                .orElse(PlacedGroup.EMPTY);
        var forms = new ArrayList<Json>();
        var targets = new ArrayList<Json>();
        for (var part : PARTS) {
            if (top.entries().get(part) instanceof PlacedGroup group) {
                group.entries().forEach((id, node) -> {
                    forms.add(form(part, id, node));
                    targets.add(Json.of(id));
                });
            }
        }
        return Json.object()
                .with("forms", Json.list(forms))
                .with("targets", Json.list(targets))
                .json();
    }

    private static Json form(String part, String id, PlacedNode node) {
        return Json.object()
                .with("part", part)
                .with("id", id)
                .with("fields", Json.list(fields("", "", node).toList()))
                .with("lists", Json.list(lists(node)))
                .json();
    }

    /** The answers of a question that can be added, removed and moved: {@code {"list":"answers","items":["yes","no"]}}. */
    private static List<Json> lists(PlacedNode node) {
        var lists = new ArrayList<Json>();
        if (node instanceof PlacedGroup question) {
            if (question.entries().get("answers") instanceof PlacedList answers) {
                var items = answers.items();
                lists.add(list("answers", IntStream.range(0, items.size()).mapToObj(i -> named(items.get(i), i + 1))));
            }
            if (question.entries().get("signs") instanceof PlacedGroup signs) {
                lists.add(list("signs", signs.entries().keySet().stream()));
            }
        }
        return lists;
    }

    private static Json list(String name, Stream<String> items) {
        return Json.object()
                .with("list", name)
                .with("items", Json.list(items.map(Json::of).toList()))
                .json();
    }

    /**
     * The fields of a node and of all below it.
     *
     * @param group the names of the nodes above, such as {@code answers better}
     * @param name of the node itself
     */
    private static Stream<Json> fields(String group, String name, PlacedNode node) {
        if (node instanceof PlacedGroup entries) {
            return entries.entries().entrySet().stream()
                    .filter(entry -> !(entry.getKey().equals("id") && !name.isEmpty()))
                    .flatMap(entry -> fields(joined(group, name), entry.getKey(), entry.getValue()));
        }
        if (node instanceof PlacedList list) {
            var items = list.items();
            return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                    .flatMap(i -> fields(joined(group, name), named(items.get(i), i + 1), items.get(i)));
        }
        return Stream.of(field(group, name, (PlacedValue) node));
    }

    private static Json field(String group, String name, PlacedValue value) {
        boolean isLead = LEADS.contains(name) || group.equals("signs");
        return Json.object()
                .with("group", group)
                .with("name", name)
                .with("value", value.text())
                .with("from", value.from())
                .with("to", value.to())
                .with("kind", isLead ? "target" : value.isBlock() ? "block" : "words")
                .with("flow", value.isInFlow() ? 1 : 0)
                .json();
    }

    /** The name of an item of a list: its id, or its number if it has none. */
    static String named(PlacedNode item, int number) {
        return item instanceof PlacedGroup group && group.entries().get("id") instanceof PlacedValue id
                ? id.text()
                : String.valueOf(number);
    }

    private static String joined(String group, String name) {
        return (group + " " + name).strip();
    }
}

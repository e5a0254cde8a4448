package aftercare.author;

import aftercare.format.Json;
import aftercare.format.Json.ObjectFields;
import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Snippets for VS Code with which guides are typed: settings, components, citations, evidence words and links, with the names that
 * the content has. Each is offered when its first letters are typed, and asks for a name by a list.
 *
 * @see <a href="https://code.visualstudio.com/docs/editor/userdefinedsnippets">Snippets in Visual Studio Code</a>
 */
record Snippets(Content content, Map<String, Collection<String>> names) {
    static final String FILE = ".vscode/aftercare.code-snippets";

    /** The first line of the file. A file that begins like this is ours, and may be replaced. */
    static final String START =
            "// Written by 'aftercare schema'. Run it again after you add a sign, a source or a guide.\n";

    private static final List<String> LISTS = List.of("do", "do-not", "steps");

    static Snippets of(Content content) {
        return new Snippets(content, KnownNames.of(content).byKind());
    }

    String text() {
        var all = Json.object();
        add(all, "Settings of a guide", "guide", settings());
        for (var care : CareLevel.values()) {
            var signs = choice(1, signs(care), "");
            add(all, "Care card: " + care.id(), care.id(), List.of("::: " + care.id(), "- " + signs, ":::", "$0"));
        }
        LISTS.forEach(list -> add(all, "List: " + list, list, List.of("::: " + list, "- ${1:Words}", ":::", "$0")));
        add(all, "Words to say", "say", List.of("::: say", "${1:Words}", ":::", "$0"));
        add(all, "A short aside", "note", List.of("::: note ${1:Title}", "${2:Words}", ":::", "$0"));
        add(
                all,
                "Pictures",
                "pictures",
                List.of("::: pictures", "- ![${1:What it shows}](../../images/${2:name}) ${3:Words}", ":::", "$0"));
        add(all, "Citation", "cite", List.of("[@" + choice(1, named("sources"), "source") + "]"));
        add(all, "How sure it is", "evidence", List.of("{" + choice(1, evidence(), "") + "}"));
        add(all, "Link to a guide", "link", List.of("[${1:words}](" + choice(2, named("guides"), "guide") + ".md)"));
        add(
                all,
                "Link to a self-check",
                "check",
                List.of("[${1:words}](../self-checks/" + choice(2, named("self-checks"), "check") + ".yaml)"));
        keys().forEach((key, value) -> add(all, "Setting: " + key, key, List.of(key + ": " + value)));
        return START + all.tall("") + "\n";
    }

    /** The settings of a guide, and the values that each may have. */
    private Map<String, String> keys() {
        var keys = new TreeMap<String, String>();
        var day = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
        keys.put("audience", choice(1, named("audiences"), "all"));
        keys.put("topics", "[" + choice(1, named("topics"), "topic") + "]");
        keys.put("sources", "[" + choice(1, named("sources"), "source") + "]");
        keys.put("related", "[" + choice(1, named("guides"), "guide") + "]");
        keys.put("signs", "[" + choice(1, named("signs"), "sign") + "]");
        keys.put("reviewed", day);
        keys.put("review-due", "${1:YEAR}-$CURRENT_MONTH-$CURRENT_DATE");
        keys.put("changes", "[{date: " + day + ", what: ${1:What is new}}]");
        keys.put("retired", "{date: " + day + ", why: ${1:Why}, see: " + choice(2, named("guides"), "guide") + "}");
        keys.put("ignore", "[{code: ${1:AC317}, reason: ${2:Why}}]");
        List.of("publish-from", "expires").forEach(key -> keys.put(key, "${1:2027-01-01}"));
        List.of("draft", "sensitive").forEach(key -> keys.put(key, "true"));
        keys.put("order", "${1:10}");
        keys.put("aliases", "[guides/${1:old-name}.html]");
        return keys;
    }

    private List<String> settings() {
        var lines = new ArrayList<String>(List.of(
                "---",
                "title: ${1:Title}",
                "description: ${2:What the page tells, in one or two sentences}",
                "main-message: ${3:The one thing to remember}",
                "audience: " + choice(4, named("audiences"), "all"),
                "topics: [" + choice(5, named("topics"), "topic") + "]"));
        lines.addAll(List.of(
                "reviewed: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
                "review-due: ${6:YEAR}-$CURRENT_MONTH-$CURRENT_DATE",
                "sources: [" + choice(7, named("sources"), "source") + "]",
                "---",
                "$0"));
        return lines;
    }

    private Collection<String> named(String kind) {
        return Objects.requireNonNull(names.get(kind), kind);
    }

    private List<String> signs(CareLevel care) {
        var signs = content.editions().get(0).signs();
        return named("signs").stream()
                .filter(id -> Objects.requireNonNull(signs.get(id), id).care() == care)
                .toList();
    }

    private static List<String> evidence() {
        return Arrays.stream(Evidence.values()).map(Evidence::words).toList();
    }

    /** A place to fill in: with names, a choice from a list; without names, a word to replace. */
    private static String choice(int place, Collection<String> names, String otherwise) {
        return names.isEmpty()
                ? "${" + place + ":" + otherwise + "}"
                : names.stream().collect(Collectors.joining(",", "${" + place + "|", "|}"));
    }

    private static void add(ObjectFields all, String name, String prefix, List<String> lines) {
        all.with(
                name,
                Json.object()
                        .with("scope", "markdown")
                        .with("prefix", prefix)
                        .with("body", Json.list(lines.stream().map(Json::of).toList()))
                        .spaced());
    }
}

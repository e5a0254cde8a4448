package aftercare.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code docs/reference.md} from the schemas, the samples that test them, and the examples of Markdown. */
final class ReferencePage {
    private static final Path MARKDOWN = Path.of("src/test/resources/markdown.md");

    /** The kinds of files, in the order in which one meets them. */
    private static final List<String> KINDS = List.of(
            "site",
            "signs",
            "sources",
            "guide",
            "page",
            "self-check",
            "question-set",
            "glossary",
            "strings",
            "style",
            "translated-signs",
            "translated-self-check",
            "translated-question-set",
            "translated-strings",
            "recalls",
            "sign-off",
            "clinic");

    private static final String START = """
            # Reference: every file, key and component

            This page is made from the schemas that check your files while you type, and from samples that the tests read: it cannot be
            out of date. How to begin, and why things are as they are, stands in [editing.md](editing.md). Each sample shows every key
            once; few files need more than half of them. *Needed* marks keys that must be there.

            """;

    /** Of a translation, as its keys depend on the source. */
    private static final String OF_SOURCE =
            "A key may stand here where the source has words for it. The sample translates that of its kind above.\n";

    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
    private final ReferenceShapes shapes;
    private final StringBuilder page = new StringBuilder(START);

    private ReferencePage(Map<String, String> texts) {
        var json = new JsonMapper();
        KINDS.forEach(kind -> schemas.put(kind, json.readTree(texts.get(kind + ".json"))));
        shapes = new ReferenceShapes(
                Objects.requireNonNull(schemas.get("self-check")).get("definitions"));
    }

    /** The text of the page. */
    static String text(Map<String, String> schemas) {
        return new ReferencePage(schemas).whole();
    }

    private String whole() {
        page.append("| file | |\n|---|---|\n");
        schemas.forEach((kind, schema) -> page.append("| [")
                .append(file(schema))
                .append("](#")
                .append(kind)
                .append(") | ")
                .append(about(schema))
                .append(" |\n"));
        page.append("| [the text of a guide](#markdown) | all that may stand in it, and what is refused |\n");
        schemas.forEach(this::kind);
        page.append("\n<a id=\"shapes\"></a>\n## Shapes that several files share\n");
        shapes.sections().forEach(page::append);
        page.append("\n<a id=\"markdown\"></a>\n## The text of a guide\n\n");
        page.append(new ReferenceExamples(read(MARKDOWN)).text());
        return page.toString();
    }

    private void kind(String kind, JsonNode schema) {
        page.append("\n<a id=\"")
                .append(kind)
                .append("\"></a>\n## ")
                .append(file(schema))
                .append("\n");
        page.append(schema.get("title").asString())
                .append(": ")
                .append(about(schema))
                .append("\n\n");
        page.append(kind.startsWith("translated-") ? OF_SOURCE : shapes.table(schema));
        var sample = read(Path.of("src/test/resources/schema", kind + ".yaml"));
        boolean isMarkdown = file(schema).endsWith(".md`");
        page.append("\n```").append(isMarkdown ? "markdown\n---\n" : "yaml\n").append(sample);
        page.append(isMarkdown ? "---\n\nThe text.\n" : "").append("```\n");
    }

    /** {@code content/site.yaml} of {@code content/site.yaml: title, languages}. */
    private static String file(JsonNode schema) {
        return "`"
                + schema.get("description")
                        .asString()
                        .replaceFirst("The front matter of ", "")
                        .replaceFirst(": .*", "") + "`";
    }

    private static String about(JsonNode schema) {
        return schema.get("description").asString().replaceFirst("^.*?: ", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package aftercare.author;

import aftercare.model.Content;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas of all files that authors write, such as {@code signs.json} for {@code signs.yaml}. They use draft 07,
 * which the YAML language server, and so VS Code, supports fully.
 */
public final class Schemas {
    private static final String FOLDER = "/author/schemas/";
    private static final String DEFINITIONS = "\"@definitions\"";

    /** The kinds of files that have a schema. */
    static final List<String> KINDS = List.of(
            "clinic",
            "glossary",
            "guide",
            "page",
            "question-set",
            "recalls",
            "self-check",
            "sign-off",
            "signs",
            "site",
            "sources",
            "strings",
            "style");

    private Schemas() {}

    /** The schemas by file name, with the ids of this content filled in. */
    public static Map<String, String> of(Content content) {
        var names = KnownNames.of(content);
        var definitions = Resource.text(FOLDER + "definitions.json").strip();
        var schemas = new TreeMap<String, String>();
        for (var kind : KINDS) {
            var schema = Resource.text(FOLDER + kind + ".json").replace(DEFINITIONS, definitions);
            schemas.put(kind + ".json", names.fillIn(schema.replace("@to", target(kind))));
        }
        return schemas;
    }

    /** The targets of an answer; in a question set also {@code exit}. */
    private static String target(String kind) {
        return kind.equals("question-set") ? "id" : "onward";
    }
}

package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Content;
import aftercare.program.OwnFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas of all files that authors write, such as {@code signs.json} for {@code signs.yaml}. They use draft 07,
 * which the YAML language server, and so VS Code, supports fully.
 */
public final class Schemas {
    private static final String FOLDER = "author/schemas/";
    private static final String DEFINITIONS = "\"@definitions\"";

    /** The schema for {@code strings.yaml} of a translation: the same keys, with the placeholders of the source's own words. */
    private static final String TRANSLATED_STRINGS = "translated-strings";

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
            "style",
            "translated-question-set",
            "translated-self-check",
            "translated-signs",
            TRANSLATED_STRINGS);

    private Schemas() {}

    /** The schemas by file name, with the ids of this content filled in. */
    public static Map<String, String> of(Content content) {
        var names = KnownNames.of(content);
        var definitions = OwnFiles.text(FOLDER + "definitions.json").strip();
        var marks = TranslatedSchemas.of(content).byMark();
        marks.put("@known-words", KnownWords.inSource(content).json());
        marks.put("@translated-words", KnownWords.inTranslation(content).json());
        var schemas = new TreeMap<String, String>();
        for (var kind : KINDS) {
            var schema = template(kind).replace(DEFINITIONS, definitions);
            schemas.put(kind + ".json", marked(names.fillIn(schema.replace("@to", target(kind))), marks));
        }
        return schemas;
    }

    private static String template(String kind) {
        return kind.equals(TRANSLATED_STRINGS)
                ? OwnFiles.text(FOLDER + "strings.json")
                        .replace("@known-words", "@translated-words")
                        .replace("The words of the interface", "The words of the interface in another language")
                        .replace("strings.yaml: the words", "strings.yaml of a translation: the words")
                : OwnFiles.text(FOLDER + kind + ".json");
    }

    /** A schema with its placeholders, such as {@code "@known-words"}, replaced. */
    private static String marked(String schema, Map<String, Json> marks) {
        var marked = schema;
        for (var mark : marks.entrySet()) {
            marked = marked.replace('"' + mark.getKey() + '"', mark.getValue().toString());
        }
        return marked;
    }

    /** The targets of an answer; in a question set also {@code exit}. */
    private static String target(String kind) {
        return kind.equals("question-set") ? "id" : "onward";
    }
}

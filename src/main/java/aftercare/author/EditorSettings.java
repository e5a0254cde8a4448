package aftercare.author;

import aftercare.format.Json;
import aftercare.program.OwnFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Settings for editing programs, for the folder that contains {@code content/} or {@code clinic.yaml}: the schema of each kind
 * of file, and for VS Code a task that shows all problems beside their lines.
 *
 * @param language the source language, such as {@code en}
 * @param others the languages of translations, such as {@code es}
 * @param schemas the folder of the schemas, relative to that folder: {@code schemas}
 * @param commands starts Aftercare from that folder
 */
record EditorSettings(String language, List<String> others, String schemas, StartCommands commands) {
    private static final String FOLDER = "author/vscode/";

    /** The file of Helix that connects schemas. */
    static final String HELIX = ".helix/languages.toml";

    /** The files of a language that have another form in a translation. */
    private static final Map<String, String> TRANSLATED = new TreeMap<>(Map.of(
            "signs", "signs.yaml",
            "strings", "strings.yaml",
            "self-check", "self-checks/*.yaml",
            "question-set", "question-sets/*.yaml"));

    /**
     * What is typed to start Aftercare.
     *
     * @param unix {@code bin/aftercare}
     * @param windows {@code bin\aftercare.cmd}
     */
    record StartCommands(String unix, String windows) {
        static final StartCommands CHECKOUT = new StartCommands("bin/aftercare", "bin\\aftercare.cmd");
        static final StartCommands JAR = new StartCommands("java -jar aftercare.jar", "java -jar aftercare.jar");
    }

    EditorSettings {
        others = List.copyOf(others);
    }

    /** The texts of the files for VS Code, by path: {@code .vscode/settings.json}. */
    Map<String, String> vsCode() {
        var files = new TreeMap<String, String>();
        for (var name : new String[] {"extensions.json", "settings.json", "tasks.json"}) {
            files.put(".vscode/" + name, fillIn(OwnFiles.text(FOLDER + name)));
        }
        return files;
    }

    /** The text of {@link #HELIX}. */
    String helix() {
        var lines = new StringBuilder("[language-server.yaml-language-server.config.yaml.schemas]\n");
        connections()
                .forEach((schema, files) -> lines.append(Json.quoted(schema))
                        .append(" = ")
                        .append(list(files))
                        .append('\n'));
        return lines.toString();
    }

    /** The files of each schema. No file has two schemas, because an editing program would apply both. */
    private Map<String, List<String>> connections() {
        var connections = new TreeMap<String, List<String>>();
        Stream.of("site", "sources", "sign-off", "recalls")
                .forEach(kind -> connections.put(schema(kind), List.of("content/" + kind + ".yaml")));
        Stream.of("glossary", "style")
                .forEach(kind -> connections.put(schema(kind), List.of("content/*/" + kind + ".yaml")));
        TRANSLATED.forEach((kind, file) -> {
            connections.put(schema(kind), List.of("content/" + language + "/" + file));
            if (!others.isEmpty()) {
                var files = others.stream().map(other -> "content/" + other + "/" + file);
                connections.put(schema("translated-" + kind), files.toList());
            }
        });
        connections.put(schema("clinic"), List.of("clinic.yaml", "clinics/*.yaml"));
        return connections;
    }

    private String schema(String kind) {
        return "./" + schemas + "/" + kind + ".json";
    }

    private static Json list(List<String> files) {
        return Json.list(files.stream().map(Json::of).toList());
    }

    private String fillIn(String text) {
        var connected = Json.object();
        connections().forEach((schema, files) -> connected.with(schema, list(files)));
        return text.replace("@connections", connected.tall("  ").toString())
                .replace("@command", Json.escaped(commands.unix()))
                .replace("@windows", Json.escaped(commands.windows()));
    }
}

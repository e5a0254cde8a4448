package aftercare.author;

import aftercare.format.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings for VS Code, for the folder that contains {@code content/} or {@code clinic.yaml}: the schema of each kind of
 * file, and a task that shows all problems beside their lines.
 *
 * @param language the source language, such as {@code en}
 * @param schemas the folder of the schemas, relative to that folder: {@code schemas}
 * @param command starts Aftercare from that folder: {@code bin/aftercare}
 * @param windowsCommand starts Aftercare on Windows: {@code bin\aftercare.cmd}
 */
public record EditorSettings(String language, String schemas, String command, String windowsCommand) {
    private static final String FOLDER = "/author/vscode/";

    /** The settings of a checkout of Aftercare. */
    public static EditorSettings ofCheckout(String language, String schemas) {
        return new EditorSettings(language, schemas, "bin/aftercare", "bin\\aftercare.cmd");
    }

    /** The settings of a folder that contains the jar. */
    public static EditorSettings ofJar(String language, String schemas) {
        return new EditorSettings(language, schemas, "java -jar aftercare.jar", "java -jar aftercare.jar");
    }

    /** The texts of the files, by path: {@code .vscode/settings.json}. */
    public Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (var name : new String[] {"extensions.json", "settings.json", "tasks.json"}) {
            files.put(".vscode/" + name, fillIn(Resource.text(FOLDER + name)));
        }
        return files;
    }

    private String fillIn(String text) {
        return text.replace("@language", Json.escaped(language))
                .replace("@schemas", Json.escaped(schemas))
                .replace("@command", Json.escaped(command))
                .replace("@windows", Json.escaped(windowsCommand));
    }
}

package aftercare.serve;

import aftercare.program.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves the modules of CodeMirror from their libraries, one file each. A browser cannot find {@code @codemirror/state} by its
 * name, so each such name is replaced by an address of this server.
 */
final class EditorModules {
    private static final String GROUP = "org.webjars.npm";

    /** The path of each module inside its library; the key is its address here, without {@code .js}. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("codemirror__state", "dist/index.js"),
            Map.entry("codemirror__view", "dist/index.js"),
            Map.entry("codemirror__language", "dist/index.js"),
            Map.entry("codemirror__commands", "dist/index.js"),
            Map.entry("codemirror__autocomplete", "dist/index.js"),
            Map.entry("codemirror__lint", "dist/index.js"),
            Map.entry("codemirror__search", "dist/index.js"),
            Map.entry("lezer__common", "dist/index.js"),
            Map.entry("lezer__highlight", "dist/index.js"),
            Map.entry("marijn__find-cluster-break", "src/index.js"),
            Map.entry("style-mod", "src/style-mod.js"),
            Map.entry("w3c-keyname", "index.js"),
            Map.entry("crelt", "index.js"));

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^((?:import|export)\\s[^;'\"]*?)(['\"])@?([a-z][a-z0-9-]*+)(?:/([a-z0-9-]++))?\\2");

    private EditorModules() {}

    /**
     * The text of a module.
     *
     * @param name {@code codemirror__state.js}
     */
    static Optional<String> text(String name) {
        var stem = name.endsWith(".js") ? name.substring(0, name.length() - ".js".length()) : "";
        return Optional.ofNullable(FILES.get(stem)).map(file -> addressed(read(stem, file)));
    }

    private static String addressed(String module) {
        return IMPORT.matcher(module).replaceAll(found -> {
            var name = found.group(4) == null ? found.group(3) : found.group(3) + "__" + found.group(4);
            return Matcher.quoteReplacement(found.group(1) + found.group(2) + "./" + name + ".js" + found.group(2));
        });
    }

    private static String read(String name, String file) {
        return OwnFiles.text("META-INF/resources/webjars/" + name + "/" + version(name) + "/" + file);
    }

    /** The version of a library, as the library itself names it. So only the build file has to name it. */
    private static String version(String name) {
        try (var in = OwnFiles.open("META-INF/maven/" + GROUP + "/" + name + "/pom.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

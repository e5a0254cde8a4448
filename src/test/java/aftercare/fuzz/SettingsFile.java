package aftercare.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Knows from a comment at the start of an input which file it is to be. */
final class SettingsFile {
    /** A comment within so many bytes names the file. */
    private static final int START = 100;

    private static final List<String> PATHS = List.of(
            "site.yaml",
            "sources.yaml",
            "sign-off.yaml",
            "en/signs.yaml",
            "en/glossary.yaml",
            "en/strings.yaml",
            "en/question-sets/first.yaml",
            "en/self-checks/sore.yaml",
            "en/self-checks/fuzzed.yaml",
            "es/signs.yaml",
            "es/strings.yaml",
            "es/question-sets/first.yaml",
            "es/self-checks/sore.yaml",
            "es/made-from.yaml");

    private static final List<String> OVERRIDES = List.of(
            "overrides/templates/site.css",
            "overrides/templates/components/home-start/home-start.ftlh",
            "overrides/templates/components/site-header/site-header.ftlh",
            "overrides/templates/components/site-footer/site-footer.ftlh",
            "overrides/en/strings.yaml",
            "overrides/en/about.md",
            "overrides/en/guides/rest.md",
            "overrides/en/self-checks/own.yaml");

    private SettingsFile() {}

    /** The path of a file of settings below the content folder; that of a self-check when no line says it. */
    static String path(byte[] input) {
        return among(PATHS, input, "en/self-checks/fuzzed.yaml");
    }

    /** The path of a clinic's own file; that of its style when no line says it. */
    static String override(byte[] input) {
        return among(OVERRIDES, input, OVERRIDES.get(0));
    }

    private static String among(List<String> paths, byte[] input, String otherwise) {
        var start = new String(input, 0, Math.min(input.length, START), StandardCharsets.ISO_8859_1);
        return paths.stream().filter(start::contains).findFirst().orElse(otherwise);
    }
}

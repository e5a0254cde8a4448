package aftercare.clinic;

import aftercare.problem.Location;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles.Replacement;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file of a clinic's {@code overrides} folder, such as {@code overrides/en/guides/heat-and-cold.md}.
 *
 * @param text the whole file
 * @param replaces the fingerprint of the original that it replaces; empty if the file does not say
 * @param at the place of the fingerprint; if there is none, of the file
 */
record OverrideFile(ContentFile file, String text, String replaces, Location at) {
    private static final Pattern REPLACES =
            Pattern.compile("(?m)^(?:<#-- )?replaces: *+[\"']?(sha256-[0-9a-f]{64})\\b");

    static OverrideFile of(ContentFile file, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var found = REPLACES.matcher(text);
        if (!found.find()) {
            return new OverrideFile(file, text, "", file.at());
        }
        int line = 1
                + (int) text.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = 1 + found.start(1) - found.start();
        return new OverrideFile(file, text, found.group(1), new Location(file.shown(), line, column));
    }

    /** The path below the overrides folder, the same as that of the file it replaces. */
    String path() {
        return file.path();
    }

    /** The file without its {@code replaces} setting, which becomes a comment so that all line numbers stay the same. */
    Replacement replacement() {
        var found = REPLACES.matcher(text);
        boolean isYaml = found.find() && text.charAt(found.start()) == 'r';
        var clean = isYaml ? text.substring(0, found.start()) + "#" + text.substring(found.start() + 1) : text;
        return new Replacement(file.shown(), clean.getBytes(StandardCharsets.UTF_8));
    }
}

package aftercare.clinic;

import aftercare.problem.Location;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles.Replacement;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of a clinic's {@code overrides} folder, such as {@code overrides/en/guides/cold-packs.md}.
 *
 * @param text the whole file, with plain line ends
 * @param replaces the fingerprint of the original that it replaces; empty if the file does not say
 * @param changed the day on which the clinic changed the text, as typed; empty if the file does not say
 */
record OverrideFile(ContentFile file, String text, Optional<Mark> replaces, Optional<Mark> changed) {
    private static final Pattern REPLACES =
            Pattern.compile("(?m)^(?:(?:<#--|/\\*)\\s*+)?replaces *: *+[\"']?(sha256-[0-9a-f]{64})\\b");

    private static final Pattern CHANGED =
            Pattern.compile("(?m)^changed: *+[\"']?([^\"'#\\s][^\"'#\\n]*?)[\"']? *(?:#.*)?\\r?$");

    private static final String FENCE = "\n---";

    /**
     * A setting for the override itself, which the original does not have.
     *
     * @param offset of its line
     */
    record Mark(String value, Location at, int offset) {}

    static OverrideFile of(ContentFile file, String text) {
        return new OverrideFile(file, text, mark(REPLACES, file, text), mark(CHANGED, file, settings(text)));
    }

    /** The settings above the text of a page, with the line on which they begin. */
    private static String settings(String text) {
        int end = text.indexOf(FENCE, 1);
        return text.startsWith("---") && end >= 0 ? text.substring(0, end + 1) : "";
    }

    private static Optional<Mark> mark(Pattern pattern, ContentFile file, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int column = found.start(1) - text.lastIndexOf('\n', found.start(1));
        return Optional.of(new Mark(
                found.group(1), new Location(file.shown(), line(text, found.start(1)), column), found.start()));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The place of a character of the text: its line, in column 1. */
    Location at(int offset) {
        return new Location(file.shown(), line(text, offset), 1);
    }

    /** The place of the fingerprint; if there is none, the whole file. */
    Location at() {
        return replaces.map(Mark::at).orElse(file.at());
    }

    /** The fingerprint that the file names; empty if there is none. */
    String fingerprint() {
        return replaces.map(Mark::value).orElse("");
    }

    /** The path below the overrides folder, the same as that of the file it replaces. */
    String path() {
        return file.path();
    }

    /** The file without its own settings, which become comments so that all line numbers stay the same. */
    Replacement replacement() {
        var clean = new StringBuilder(text);
        replaces.filter(mark -> text.startsWith("replaces", mark.offset())).ifPresent(mark -> comment(clean, mark));
        changed.ifPresent(mark -> comment(clean, mark));
        return new Replacement(file.shown(), clean.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void comment(StringBuilder text, Mark mark) {
        text.setCharAt(mark.offset(), '#');
    }
}

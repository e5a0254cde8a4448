package aftercare.render;

import aftercare.problem.Location;
import aftercare.program.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the files of a template folder as text, such as {@code pages/guide.ftlh}. They come either from a user's folder or
 * from the program; the two are never mixed.
 */
public final class TemplateFiles {
    private static final String STOCK = "templates/";
    private static final String TIME = ".now";
    private final Optional<Path> folder;
    private final Map<String, Addition> additions;
    private final Map<String, String> styles;

    private TemplateFiles(Optional<Path> folder, Map<String, Addition> additions, Map<String, String> styles) {
        this.folder = folder;
        this.additions = Map.copyOf(additions);
        this.styles = Map.copyOf(styles);
    }

    /**
     * Macros of a clinic that replace those of a template.
     *
     * @param shown the path of their file as the user would type it
     */
    public record Addition(String shown, String text) {}

    /** These files with a clinic's macros appended; the last macro of a name is the one that counts. */
    public TemplateFiles adding(Map<String, Addition> byName) {
        return new TemplateFiles(folder, byName, styles);
    }

    /** These files with the texts of some style sheets replaced. */
    public TemplateFiles styled(Map<String, String> byName) {
        return new TemplateFiles(folder, additions, byName);
    }

    /** The place of a line of {@link #text}, either in the template or in the clinic's added file. */
    Location place(String name, int line, int column) {
        var addition = additions.get(name);
        long own = addition == null
                ? Long.MAX_VALUE
                : original(name).orElse("").lines().count();
        return addition == null || line <= own
                ? new Location(shown(name), line, column)
                : new Location(addition.shown(), (int) (line - own), column);
    }

    public static TemplateFiles of(Path folder) {
        return new TemplateFiles(Optional.of(folder), Map.of(), Map.of());
    }

    /** The templates of a folder; without one, the stock templates. */
    public static TemplateFiles of(Optional<Path> folder) {
        return new TemplateFiles(folder, Map.of(), Map.of());
    }

    public static TemplateFiles stock() {
        return new TemplateFiles(Optional.empty(), Map.of(), Map.of());
    }

    /** Whether these are the files of the program, as they came. */
    public boolean isStock() {
        return folder.isEmpty() && additions.isEmpty() && styles.isEmpty();
    }

    /** The path of a file as the user would type it. */
    public String shown(String name) {
        return folder.map(path -> path.resolve(name).toString().replace('\\', '/'))
                .orElse(STOCK + name);
    }

    /** The text of a file; empty if there is no such file, or it is outside the folder. */
    public Optional<String> text(String name) {
        var style = styles.get(name);
        if (style != null) {
            return Optional.of(style);
        }
        var addition = additions.get(name);
        return addition == null
                ? original(name)
                : original(name)
                        .map(text -> text.lines().collect(Collectors.joining("\n", "", "\n")) + addition.text());
    }

    private Optional<String> original(String name) {
        try {
            return folder.isPresent() ? textIn(folder.get(), name) : stockText(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a file of the user's folder is; empty for the program's own. */
    public Optional<Path> file(String name) {
        return folder.map(path -> path.resolve(name));
    }

    /** The names of all files, sorted. */
    public List<String> names() {
        try {
            return folder.isPresent() ? OwnFiles.namesIn(folder.get()) : OwnFiles.names(STOCK);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a template other than the program's may show the time by itself, with FreeMarker's {@code .now}. */
    boolean mayTellTime() {
        var own = folder.isPresent() ? names() : List.<String>of();
        return additions.values().stream().anyMatch(addition -> addition.text().contains(TIME))
                || own.stream().filter(name -> name.endsWith(".ftlh")).anyMatch(this::mayTellTime);
    }

    /** Byte for byte, as a file that is no text is reported elsewhere. */
    private boolean mayTellTime(String name) {
        try {
            var bytes = Files.readAllBytes(file(name).orElseThrow());
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(TIME);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> textIn(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(file));
    }

    private static Optional<String> stockText(String name) throws IOException {
        return OwnFiles.findText(STOCK + name);
    }
}

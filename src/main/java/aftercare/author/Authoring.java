package aftercare.author;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Site;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ReplacedText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the files that help an author: schemas and settings for an editing program, and the start of a new guide. */
public final class Authoring {
    /** Marks a schema as ours, so that it may be replaced. */
    private static final String OURS = "'aftercare schema'";

    private final Content content;

    private Authoring(Content content) {
        this.content = content;
    }

    /** Help for authors of a content folder, or of the stock content. Files that cannot be read are ignored. */
    public static Authoring of(Optional<Path> folder) {
        var files = ContentFiles.of(folder);
        return new Authoring(
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow());
    }

    /** The site's settings. */
    Site site() {
        return content.site();
    }

    /**
     * Writes the schemas, replacing older ones of ours.
     *
     * @return the number of schemas written
     * @throws FileAlreadyExistsException if a file of that name is not ours; then none is written
     */
    public int writeSchemas(Path folder) throws IOException {
        var schemas = Schemas.of(content);
        for (var name : schemas.keySet()) {
            var file = folder.resolve(name);
            if (Files.exists(file)
                    && !(Files.isRegularFile(file) && Files.readString(file).contains(OURS))) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        Files.createDirectories(folder);
        for (var schema : schemas.entrySet()) {
            // Whole or not at all: one that a full disk cut off would not be known for ours by the next run.
            ReplacedText.write(folder.resolve(schema.getKey()), schema.getValue());
        }
        return schemas.size();
    }

    /**
     * Writes settings and snippets for VS Code beside the content folder. Existing files are kept, except older snippets of
     * ours.
     *
     * @param schemas the folder of the schemas, relative to that folder
     * @return the files that were kept
     */
    public List<Path> writeSettings(Path folder, String schemas) throws IOException {
        var kept = new ArrayList<Path>();
        for (var file : settings(folder, schemas).vsCode().entrySet()) {
            keepOrWrite(folder.resolve(file.getKey()), file.getValue(), kept);
        }
        if (!writeSnippets(folder.resolve(Snippets.FILE))) {
            kept.add(folder.resolve(Snippets.FILE));
        }
        return kept;
    }

    /** Writes settings for Helix beside the content folder; an existing file is kept, and returned. */
    public List<Path> writeHelixSettings(Path folder, String schemas) throws IOException {
        var kept = new ArrayList<Path>();
        keepOrWrite(
                folder.resolve(EditorSettings.HELIX), settings(folder, schemas).helix(), kept);
        return kept;
    }

    private static void keepOrWrite(Path file, String text, List<Path> kept) throws IOException {
        if (Files.exists(file)) {
            kept.add(file);
        } else {
            write(file, text);
        }
    }

    /** The languages of translations that an existing file of settings lacks, as it was kept: {@code content/es/}. */
    public List<String> lackedBy(Path settings) throws IOException {
        var text = Files.isRegularFile(settings) ? Files.readString(settings) : "";
        return translations().stream()
                .filter(language -> !text.contains("content/" + language + "/"))
                .toList();
    }

    private List<String> translations() {
        var source = content.site().sourceLocale();
        return content.site().locales().keySet().stream()
                .filter(language -> !language.equals(source))
                .toList();
    }

    /** Writes the snippets. False if a file that is not ours has their place. */
    private boolean writeSnippets(Path file) throws IOException {
        if (Files.exists(file)
                && !(Files.isRegularFile(file) && Files.readString(file).startsWith(Snippets.START))) {
            return false;
        }
        Files.createDirectories(file.resolveSibling("."));
        ReplacedText.write(file, Snippets.of(content).text());
        return true;
    }

    private EditorSettings settings(Path folder, String schemas) {
        boolean isCheckout = Files.isRegularFile(folder.resolve("bin/aftercare"));
        return new EditorSettings(
                content.site().sourceLocale(),
                translations(),
                schemas,
                isCheckout ? EditorSettings.StartCommands.CHECKOUT : EditorSettings.StartCommands.JAR);
    }

    /** A new guide; empty if the content lacks the signs or sources that it needs. */
    public Optional<StartingFile> guide(String slug, LocalDate today) {
        return StartingFile.guide(content, slug, today);
    }

    /** A new self-check; empty if the content lacks the signs or sources that it needs. */
    public Optional<StartingFile> selfCheck(String slug, LocalDate today) {
        return StartingFile.selfCheck(content, slug, today);
    }

    /**
     * Writes a file that does not exist yet, and the folders that it needs. A full disk leaves no part of it.
     *
     * @throws FileAlreadyExistsException if the file exists
     */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.createFile(file);
        try {
            Files.writeString(file, text);
        } catch (IOException cutOff) {
            Files.deleteIfExists(file);
            throw cutOff;
        }
    }
}

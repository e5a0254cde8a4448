package aftercare.read.file;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import aftercare.read.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small valid content folder to which tests add files. */
public final class TestFolder {
    public static final String FRONT_MATTER = """
            ---
            title: Heat or cold
            description: When to use warmth.
            main-message: Use what feels good.
            audience: clients
            reviewed: 2026-11-22
            review-due: 2027-11-22
            """;
    public static final String GUIDE = FRONT_MATTER + "---\nWords.\n";

    private final Path folder;

    public TestFolder(Path folder) {
        this.folder = folder;
        write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English}\n");
        write("en/index.md", "---\ntitle: Home\ndescription: The home page.\n---\nWords.\n");
        write("en/strings.yaml", "skip: Skip\ncontact-words: [doctor]\n");
    }

    public TestFolder write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestFolder write(String path, byte[] bytes) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(folder.resolve(path).resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestFolder write(String path, List<String> lines) {
        return write(path, String.join("\n", lines) + "\n");
    }

    public Read<Content> read() {
        return new ContentReader(ContentFiles.inDirectory(folder, "content"), new MarkdownReader()).read();
    }

    public Content content() {
        return read().value().orElseThrow();
    }

    public Edition edition() {
        return content().editions().get(0);
    }

    public Guide guide() {
        return edition().guides().get(0);
    }

    /** The problems as code and place. */
    public List<String> problems() {
        return read().problems().list().stream().map(TestFolder::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.code() + " " + problem.location();
    }
}

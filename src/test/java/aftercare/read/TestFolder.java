package aftercare.read;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small content folder without a fault, which a test adds to. */
final class TestFolder {
    static final String FRONT_MATTER = """
            ---
            title: Heat or cold
            description: When to use warmth.
            main-message: Use what feels good.
            audience: clients
            reviewed: 2026-11-22
            review-due: 2027-11-22
            """;
    static final String GUIDE = FRONT_MATTER + "---\nWords.\n";

    private final Path folder;

    TestFolder(Path folder) {
        this.folder = folder;
        write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English}\n");
        write("en/index.md", "---\ntitle: Home\ndescription: The home page.\n---\nWords.\n");
        write("en/strings.yaml", "skip: Skip\ncontact-words: [doctor]\n");
    }

    TestFolder write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder write(String path, byte[] bytes) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(folder.resolve(path).resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestFolder write(String path, List<String> lines) {
        return write(path, String.join("\n", lines) + "\n");
    }

    Read<Content> read() {
        return new ContentReader(ContentFiles.inDirectory(folder, "content"), new MarkdownReader()).read();
    }

    Content content() {
        return read().value().orElseThrow();
    }

    Edition edition() {
        return content().editions().get(0);
    }

    Guide guide() {
        return edition().guides().get(0);
    }

    /** The problems, shortened to code and place. */
    List<String> problems() {
        return read().problems().list().stream().map(TestFolder::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.code() + " " + problem.location();
    }
}

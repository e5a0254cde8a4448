package aftercare.author;

import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.ContentFile;
import aftercare.read.ContentFiles;
import aftercare.read.ContentReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What the readers say to one file of a kind, which stands in a content folder that is good but for it. */
final class Readers {
    /** Where a file of each kind stands. */
    static final Map<String, String> PATHS = Map.of(
            "site", "site.yaml",
            "sources", "sources.yaml",
            "sign-off", "sign-off.yaml",
            "signs", "en/signs.yaml",
            "glossary", "en/glossary.yaml",
            "strings", "en/strings.yaml",
            "guide", "en/guides/heat.md",
            "page", "en/about.md",
            "self-check", "en/self-checks/soreness.yaml",
            "question-set", "en/question-sets/first-questions.yaml");

    /** Keys that are unknown or missing, values of the wrong kind, words that are none of a few. */
    private static final Set<String> STRUCTURE = Set.of(
            "AC113", "AC114", "AC115", "AC116", "AC117", "AC118", "AC119", "AC125", "AC126", "AC127", "AC128", "AC129",
            "AC130", "AC135");

    private final MarkdownReader markdown = new MarkdownReader();

    /** The problems of structure, in this file alone. */
    List<Problem> problems(String kind, String yaml) {
        var path = Objects.requireNonNull(PATHS.get(kind));
        var files = new TreeMap<>(Map.of(
                "site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English}\n",
                "en/index.md", "---\ntitle: Home\ndescription: Home.\n---\nWords.\n",
                "en/strings.yaml", "skip: Skip\n"));
        files.put(path, path.endsWith(".md") ? "---\n" + yaml + "\n---\nWords.\n" : yaml);
        return read(files).list().stream()
                .filter(problem -> problem.location().file().equals("content/" + path))
                .filter(problem -> STRUCTURE.contains(problem.code()))
                .filter(problem -> !problem.message().endsWith("is not among the locales."))
                .toList();
    }

    private Problems read(Map<String, String> texts) {
        return new ContentReader(new Texts(texts), markdown).read().problems();
    }

    /** A content folder in memory. */
    private record Texts(Map<String, String> texts) implements ContentFiles {
        private String text(String path) {
            return Objects.requireNonNull(texts.get(path), path);
        }

        @Override
        public Listing list() {
            return new Listing(
                    texts.keySet().stream()
                            .map(path -> new ContentFile(
                                    path, shown(path), text(path).length()))
                            .toList(),
                    Problems.NONE);
        }

        @Override
        public InputStream open(ContentFile file) {
            return new ByteArrayInputStream(text(file.path()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String shown(String path) {
            return "content/" + path;
        }
    }
}

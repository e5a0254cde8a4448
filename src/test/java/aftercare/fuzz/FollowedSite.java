package aftercare.fuzz;

import aftercare.SiteTest;
import aftercare.check.ContentChecks;
import aftercare.check.writing.WritingMemory;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.problem.Read;
import aftercare.read.FollowedContent;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.work.Today;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** The small site of the tests with one file in the place of another, of which only that file is read again each time. */
final class FollowedSite {
    static final FilesInMemory STOCK = new FilesInMemory(SiteTest.SITES.resolve("small/content"));

    private static final FollowedSite ONE = new FollowedSite();

    private final WritingMemory writing = new WritingMemory();
    private ContentFiles now = STOCK;
    private String last = "site.yaml";
    private final FollowedContent followed = new FollowedContent(new Now(), new MarkdownReader());

    private FollowedSite() {}

    /** The content with this file in it, and the problems of all of it. */
    static Read<Content> with(String path, byte[] bytes) {
        synchronized (ONE) {
            return ONE.read(path, bytes);
        }
    }

    private Read<Content> read(String path, byte[] bytes) {
        now = STOCK.replacing(Map.of(path, new Replacement(STOCK.shown(path), bytes)));
        followed.changed(path.equals(last) ? Set.of(path) : Set.of(path, last));
        last = path;
        var reading = followed.read();
        var content = reading.value().orElseThrow();
        var problems = ContentChecks.of(content, reading.problems(), Today.of(SiteTest.TODAY), writing);
        return new Read<>(reading.value(), problems);
    }

    /** The files as they are now. */
    private final class Now implements ContentFiles {
        @Override
        public FileList list() {
            return now.list();
        }

        @Override
        public InputStream open(ContentFile file) throws IOException {
            return now.open(file);
        }

        @Override
        public String shown(String path) {
            return now.shown(path);
        }
    }
}

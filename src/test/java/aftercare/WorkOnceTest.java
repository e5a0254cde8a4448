package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.markdown.MarkdownReader;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a build does nothing twice. */
class WorkOnceTest {
    private static final Path CONTENT = SiteTest.SITES.resolve("small/content");

    @Test
    void readsEachFileOnce() {
        var files = new Counted(ContentFiles.inDirectory(CONTENT, "content"), new ConcurrentHashMap<>());

        new ContentReader(files, new MarkdownReader()).read();

        var texts = files.list().files().stream()
                .map(ContentFile::path)
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .collect(Collectors.toSet());
        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(files.opened()).containsKeys(texts.toArray(String[]::new));
        assertThat(files.opened().values()).allMatch(times -> times == 1);
    }

    @Test
    void rendersEachPageOnce(@TempDir Path folder) throws IOException {
        var rendered = new AtomicInteger();
        var request =
                new BuildRequest(Optional.of(CONTENT), Optional.empty(), folder, Optional.empty(), ShippedSite.TODAY);

        var result = SiteBuild.of(request, (words, done, of) -> {
                    if (words.equals("Rendering")) {
                        rendered.incrementAndGet();
                    }
                })
                .build();

        assertThat(rendered).hasValue(result.sites().get(0).pages()).hasPositiveValue();
    }

    /** Content that counts how often each file is opened. */
    private record Counted(ContentFiles files, Map<String, Integer> opened) implements ContentFiles {
        @Override
        public FileList list() {
            return files.list();
        }

        @Override
        public InputStream open(ContentFile file) throws IOException {
            opened.merge(file.path(), 1, Integer::sum);
            return files.open(file);
        }

        @Override
        public String shown(String path) {
            return files.shown(path);
        }
    }
}

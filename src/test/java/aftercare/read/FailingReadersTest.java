package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.SiteTest;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problem;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FailingFile;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the reader of each file of a site fail in turn, as a fault of the program would: the file is named, the rest is read. */
class FailingReadersTest {
    private static final String FAULT = "AC162";
    private static final Path PICTURE = Path.of("src/test/resources/sites-invalid/places/content/images/dot.png");

    @TempDir
    private Path folder;

    @Test
    void aFileWhoseReaderFailsIsNamed() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), folder);
        Files.writeString(folder.resolve("sign-off.yaml"), "[]\n");
        Files.writeString(folder.resolve("recalls.yaml"), "- {path: guides/x, date: 2026-11-20, why: W, do: D}\n");
        Files.writeString(folder.resolve("en/style.yaml"), "avoid: {mastication: chewing}\n");
        Files.writeString(folder.resolve("es/made-from.yaml"), "guides/rest.md: {}\n");
        Files.copy(PICTURE, folder.resolve("images/x.png"));
        var files = ContentFiles.inDirectory(folder, "content");
        var kinds = EnumSet.noneOf(FileKind.class);
        for (var file : files.list().files()) {
            kinds.add(Layout.kind(file));
            var read = new ContentReader(new FailingFile(files, file.path()), new MarkdownReader()).read();
            assertThat(read.value()).as(file.path()).isPresent();
            assertThat(read.problems().list())
                    .as(file.path())
                    .filteredOn(problem -> problem.code().equals(FAULT))
                    .extracting(problem -> problem.location().file())
                    .containsExactly(file.shown());
            assertThat(read.problems().list())
                    .as(file.path())
                    .filteredOn(Problem::isError)
                    .extracting(Problem::code)
                    .containsOnly(FAULT);
        }
        assertThat(kinds).containsAll(EnumSet.complementOf(EnumSet.of(FileKind.UNKNOWN)));
    }

    /** What keeps results of earlier runs fails like a reader. */
    @Test
    void aFileWhoseKeptResultFailsIsNamed() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), folder);
        var files = ContentFiles.inDirectory(folder, "content");
        for (var file : files.list().files()) {
            var read = new ContentReader(files, new MarkdownReader(), new FailingCache(file)).read();
            assertThat(read.problems().list())
                    .filteredOn(problem -> problem.fault().isPresent())
                    .extracting(problem -> problem.location().file())
                    .containsExactly(file.shown());
        }
    }

    private record FailingCache(ContentFile at) implements FileCache {
        @Override
        public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
            if (file.equals(at)) {
                throw new IllegalStateException("planted at " + at);
            }
            return read.get();
        }
    }
}

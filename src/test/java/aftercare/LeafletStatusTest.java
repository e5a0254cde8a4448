package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.format.Sha256;
import aftercare.memo.FileMemo;
import aftercare.memo.Memo;
import aftercare.page.PaperSize;
import aftercare.status.CopyStatus;
import aftercare.status.StatusReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's status tells each of its leaflets, also those that it took from the pack before. */
class LeafletStatusTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), folder.resolve("content"));
    }

    @Test
    void ofAZip() throws IOException {
        assertThat(inZip()).isNotEmpty();
        edit();
        assertThat(inZip()).isNotEmpty();
    }

    @Test
    void ofABucket() throws IOException {
        var first = inBucket();
        edit();
        var second = inBucket();

        assertThat(first).hasSizeGreaterThan(2);
        assertThat(second.get("leaflets/rest.pdf")).isNotNull().isNotEqualTo(first.get("leaflets/rest.pdf"));
        assertThat(second.get("leaflets/move.pdf")).isNotNull().isEqualTo(first.get("leaflets/move.pdf"));
    }

    private void edit() throws IOException {
        var guide = folder.resolve("content/en/guides/rest.md");
        Files.writeString(guide, Files.readString(guide) + "\nOne more line.\n");
    }

    private SortedMap<String, String> inZip() throws IOException {
        try (var memo = memo()) {
            var made = SiteBuild.of(request("zips"), Progress.SILENT, memo).pack();
            try (var zip = FileSystems.newFileSystem(made.packs().get(0).zip())) {
                return told(zip.getPath("/"));
            }
        }
    }

    private SortedMap<String, String> inBucket() throws IOException {
        try (var memo = memo()) {
            var made = SiteBuild.of(request("buckets"), Progress.SILENT, memo).packForBuckets();
            return told(made.packs().get(0).zip().resolve("site"));
        }
    }

    /** What a status tells of leaflets, which are those that are there. */
    private static SortedMap<String, String> told(Path site) throws IOException {
        var status = StatusReader.read(Files.readString(site.resolve(CopyStatus.ADDRESS)), CopyStatus.ADDRESS);
        var there = new TreeMap<String, String>();
        try (var files = Files.walk(site)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                there.put(site.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        assertThat(status.flatMap(CopyStatus::leaflets)).contains(there);
        return there;
    }

    private Memo memo() {
        return FileMemo.open(folder.resolve("memo"), "program");
    }

    private BuildRequest request(String output) {
        return new BuildRequest(
                        Optional.of(folder.resolve("content")),
                        Optional.empty(),
                        folder.resolve(output),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 22))
                .withLeaflets(PaperSize.A4);
    }
}

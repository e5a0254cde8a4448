package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.memo.FileMemo;
import aftercare.memo.Memo;
import aftercare.page.PaperSize;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs made with what earlier packs have, pages and leaflets, are those made without, whatever changed. */
class RememberedPacksTest {

    @TempDir
    private Path folder;

    private Path packs = Path.of("");
    private ChangingClinics changing = new ChangingClinics(Path.of(""), Path.of(""));
    private LocalDate today = LocalDate.of(2026, 11, 22);

    @BeforeEach
    void layOut() throws IOException {
        packs = folder.resolve("packs");
        changing = new ChangingClinics(folder, packs);
        changing.layOut();
        Files.createDirectories(packs);
    }

    @Test
    void takesWhatIsTheSameFromThePackBefore() throws IOException {
        pack(memo());
        var again = counting();
        assertThat(pack(again)).isEqualTo(afresh());
        assertThat(again.ofKind).hasValue(0);

        changing.append("content/en/guides/rest.md", "\nOne more line.\n");
        var edited = counting();
        assertThat(pack(edited)).isEqualTo(afresh());
        assertThat(edited.ofKind).as("one leaflet for each clinic").hasValue(3);
    }

    @Tag("long")
    @Test
    void followsChangesOfClinicsContentDayAndPacks() throws IOException {
        pack(memo());
        assertThat(pack(memo())).isEqualTo(afresh());
        changing.replace("one/ash.yaml", "Ash", "Oak");
        assertThat(pack(memo())).as("a name").isEqualTo(afresh());
        changing.replace("one/overrides/en/strings.yaml", "Our", "Your");
        assertThat(pack(memo())).as("a word").isEqualTo(afresh());
        changing.append("templates/pages/guide.ftlh", "\n<!-- seen -->\n");
        assertThat(pack(memo())).as("a template").isEqualTo(afresh());
        today = today.plusYears(3);
        assertThat(pack(memo())).as("the day, past a review").isEqualTo(afresh());
        Files.delete(packs.resolve("ash.zip"));
        assertThat(pack(memo())).as("a pack gone").isEqualTo(afresh());
        try (var zip = FileSystems.newFileSystem(packs.resolve("birch.zip"))) {
            Files.writeString(zip.getPath("guides/rest.html"), "by hand");
            Files.delete(zip.getPath("guides/move.html"));
        }
        assertThat(pack(memo())).as("a pack changed").isEqualTo(afresh());
        changing.append("one/birch.yaml", "leave-out: [guides/move]\n");
        assertThat(pack(memo())).as("a page left out").isEqualTo(afresh());
    }

    private Path before() {
        return folder.resolve("before");
    }

    private Memo memo() {
        return FileMemo.open(folder.resolve("memo"), "program");
    }

    private CountingMemo counting() {
        return new CountingMemo(memo(), "KeptLeaflet");
    }

    /** Makes packs in the place of those before, of which a copy stays. */
    private Map<String, String> pack(Memo memo) throws IOException {
        Copies.delete(before());
        Copies.folder(packs, before());
        return made(memo);
    }

    /** What packs that remember nothing would have been in the place of the last ones. */
    private Map<String, String> afresh() throws IOException {
        var aside = folder.resolve("aside");
        Files.move(packs, aside);
        Copies.folder(before(), packs);
        var made = made(Memo.NONE);
        Copies.delete(packs);
        Files.move(aside, packs);
        return made;
    }

    private Map<String, String> made(Memo memo) throws IOException {
        try (memo) {
            var asked = changing.request();
            var request = new BuildRequest(
                            asked.content(),
                            asked.templates(),
                            asked.clinics(),
                            asked.output(),
                            asked.baseUrl(),
                            Today.of(today),
                            asked.leaflets(),
                            asked.many())
                    .withLeaflets(PaperSize.A4);
            var result = SiteBuild.of(request, Progress.SILENT, memo).pack();
            var made = new TreeMap<String, String>();
            made.put("problems", result.build().problems().list().toString());
            try (var zips = Files.list(packs)) {
                for (var zip : zips.toList()) {
                    made.put(
                            String.valueOf(zip.getFileName()),
                            new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1));
                }
            }
            return made;
        }
    }
}

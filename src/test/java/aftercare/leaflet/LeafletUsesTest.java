package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a leaflet tells only readers, and what it leaves room for. */
class LeafletUsesTest {
    /** Nearly eight millimetres, in points. */
    private static final float LINE_OF_HANDWRITING = 22f;

    @Test
    void onlyReadersAreToldWhatToSay(@TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guides = site.content().resolve("en/guides");
        var moving = Files.readString(guides.resolve("move.md"));
        Files.writeString(
                guides.resolve("work.md"),
                moving.replace("title: Moving", "title: Working").replace("audience: all", "audience: therapists"));

        var built = site.build("a4", Optional.empty(), PaperSize.A4);
        try (var forAll = built.pdf("leaflets/move.pdf");
                var forTherapists = built.pdf("leaflets/work.pdf")) {
            var heading = "What to tell";
            assertThat(forAll.bookmarks()).anyMatch(name -> name.startsWith(heading));
            assertThat(forTherapists.bookmarks()).isNotEmpty().noneMatch(name -> name.startsWith(heading));
        }
    }

    @Test
    void aFormHasRoomForHandwriting(@TempDir Path folder) throws IOException {
        var site = LeafletSite.in(folder);
        var guides = site.content().resolve("en/guides");
        Files.writeString(
                guides.resolve("form.md"),
                Files.readString(guides.resolve("move.md")).replace("title: Moving", "title: A form")
                        + "\n| Ask | Answer |\n|---|---|\n| FIRST | |\n| SECOND | |\n| THIRD | yes |\n| FOURTH | no |\n");

        var built = site.build("a4", Optional.empty(), PaperSize.A4);
        try (var pdf = built.pdf("leaflets/form.pdf")) {
            float empty = pdf.fromTop("SECOND") - pdf.fromTop("FIRST");
            float filled = pdf.fromTop("FOURTH") - pdf.fromTop("THIRD");
            assertThat(empty).isGreaterThan(LINE_OF_HANDWRITING).isGreaterThan(filled);
        }
    }
}

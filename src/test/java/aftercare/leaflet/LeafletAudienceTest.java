package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leaflet tells readers what to say to a clinician, and not those whom readers turn to. */
class LeafletAudienceTest {
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
}

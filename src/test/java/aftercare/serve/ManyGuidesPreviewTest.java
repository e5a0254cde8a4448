package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.copy.BuildRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a large site shows the page that is asked for before all of it was read. */
class ManyGuidesPreviewTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final int MANY = 1_100;

    /** Neither among the first guides nor named by another page. */
    private static final String FAR = "guides/zz-1050.html";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeGuides() throws IOException {
        Copies.folder(SMALL, folder.resolve("content"));
        var guides = folder.resolve("content/en/guides");
        for (int i = 1; i <= MANY; i++) {
            Files.writeString(guides.resolve("zz-%04d.md".formatted(i)), guide(i));
        }
    }

    private static String guide(int number) {
        int other = number == MANY ? 1 : MANY;
        return """
                ---
                title: Guide %d
                description: The guide of this number.
                main-message: One idea.
                audience: all
                reviewed: 2026-11-20
                review-due: 2027-11-20
                ---
                ## What to do

                See [the other one](zz-%04d.md).
                """.formatted(number, other);
    }

    private BuildRequest request() {
        return new BuildRequest(
                Optional.of(folder.resolve("content")).filter(Files::isDirectory),
                Optional.empty(),
                folder.resolve("site"),
                Optional.empty(),
                LocalDate.of(2026, 11, 22));
    }

    @Test
    void pageAndWhatItLinksToAreThereBeforeTheRest() throws Exception {
        var site = SiteNow.of(this::request, folder, true);

        assertThat(page(site, FAR)).contains("Guide 1050", "zz-1100.html");
        assertThat(page(site, "guides/zz-1100.html")).contains("Guide 1100");
        assertThat(overlay(site)).contains("still being read");

        site.seen();
        site.show(site.read());
        assertThat(page(site, FAR)).contains("Guide 1050");
        assertThat(overlay(site)).doesNotContain("still being read");
        assertThat(page(site, "guides/index.html")).contains("Guide 777");
    }

    /** The desk, which lists all pages, waits. */
    @Test
    void openPagesFollowWhenAllIsRead() throws Exception {
        try (var preview = OpenPreview.of(this::request, folder)) {
            assertThat(preview.text(FAR)).contains("Guide 1050");
            preview.awaitText("guides/index.html", "Guide 777");
            assertThat(preview.answer("_desk/").statusCode()).isEqualTo(200);
            Files.writeString(
                    folder.resolve("content/en/guides/zz-0777.md"), guide(777).replace("Guide 777", "Guide X"));
            preview.awaitText("guides/index.html", "Guide X");
        }
    }

    @Test
    void savesAreShownBeforeAndAfterTheRestIsRead() throws Exception {
        var isReading = new CountDownLatch(1);
        try (var preview = OpenPreview.of(requestsAfterFirst(isReading), folder)) {
            assertThat(preview.text(FAR)).contains("Guide 1050");
            save(1050, "Guide A");
            preview.awaitText(FAR, "Guide A");
            save(1060, "Guide B");
            preview.awaitText("guides/zz-1060.html", "Guide B");
            save(1050, "Guide C");
            preview.awaitText(FAR, "Guide C");
            assertThat(preview.text("guides/index.html")).doesNotContain("Guide 777");

            isReading.countDown();
            save(1060, "Guide D");
            preview.awaitText("guides/zz-1060.html", "Guide D");
            preview.awaitText("guides/index.html", "Guide C");
            preview.awaitText("guides/index.html", "Guide D");
        }
    }

    /** Not the content that came with the program, which is asked for where there is no folder. */
    @Test
    void contentThatIsAwayForAMomentIsWaitedFor() throws Exception {
        var isReading = new CountDownLatch(1);
        try (var preview = OpenPreview.of(requestsAfterFirst(isReading), folder)) {
            var content = folder.resolve("content");
            var away = Files.move(content, folder.resolve("away"));
            assertThat(preview.answer(FAR).statusCode()).isEqualTo(404);
            isReading.countDown();
            preview.awaitText("_preview/problems?of=/" + FAR, "AC124");
            assertThat(preview.answer(FAR).statusCode()).isEqualTo(404);
            assertThat(preview.text("")).contains("Little Aftercare");

            Files.move(away, content);
            preview.awaitText("guides/index.html", "Guide 777");
            preview.awaitText(FAR, "Guide 1050");
            save(1050, "Guide A");
            preview.awaitText(FAR, "Guide A");
        }
    }

    @Test
    void savedLinksLeadToGuidesThatNoPageNamedBefore() throws Exception {
        var isReading = new CountDownLatch(1);
        try (var preview = OpenPreview.of(requestsAfterFirst(isReading), folder)) {
            assertThat(preview.text(FAR)).contains("Guide 1050");
            var file = folder.resolve("content/en/guides/zz-1050.md");
            Files.writeString(file, guide(1050).replace("zz-1100.md", "zz-0500.md"));
            preview.awaitText(FAR, "zz-0500.html");
            assertThat(preview.text("_preview/problems?of=/" + FAR)).doesNotContain("error");
            isReading.countDown();
        }
    }

    /** Requests of which all after the first wait. */
    private Supplier<BuildRequest> requestsAfterFirst(CountDownLatch wait) {
        var isFirst = new AtomicBoolean(true);
        return () -> {
            if (!isFirst.getAndSet(false)) {
                await(wait);
            }
            return request();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void save(int number, String title) throws IOException {
        Files.writeString(
                folder.resolve("content/en/guides/zz-%04d.md".formatted(number)),
                guide(number).replace("Guide " + number, title));
    }

    private static String page(SiteNow site, String address) {
        return new String(
                site.atOnce(address).site().file(address).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static String overlay(SiteNow site) {
        return site.atOnce(FAR).desk().overlay(FAR);
    }
}

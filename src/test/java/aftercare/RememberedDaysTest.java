package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.Progress;
import aftercare.memo.FileMemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new day makes a build again only what it changes. */
class RememberedDaysTest {
    @TempDir
    private Path folder;

    private ChangingSite changing;

    @BeforeEach
    void layOut() throws IOException {
        changing = new ChangingSite(folder);
        changing.layOut();
    }

    @Test
    void makesNothingAgainBeforeADayThatMatters() throws IOException {
        changing.waitUntil(LocalDate.of(2026, 11, 22));
        build(counting());
        for (var day : List.of("2026-11-23", "2027-11-01", "2026-11-22")) {
            changing.waitUntil(LocalDate.parse(day));
            var again = counting();

            build(again);

            assertThat(again.kept).as(day).hasValue(0);
        }
        changing.waitUntil(LocalDate.of(2027, 11, 2));
        var overdue = counting();
        build(overdue);
        assertThat(overdue.kept.get()).isPositive();
    }

    /** After an edit, too, only pages are made that the day or the edit changes. */
    @Test
    void makesPagesThatNoDayHasChangedOnlyOnce() throws IOException {
        changing.waitUntil(LocalDate.of(2026, 11, 22));
        build(counting());
        changing.waitUntil(LocalDate.of(2026, 11, 23));
        changing.append("content/en/guides/move.md", "\nOne more line.\n");
        var edited = counting();

        build(edited);

        assertThat(edited.ofKind)
                .as("the page of the guide, and that of the search")
                .hasValue(2);
    }

    @Test
    void keepsNoPageThatMayTellTheTime() throws IOException {
        changing.append("templates/pages/guide.ftlh", "<!-- ${.now?long?c} -->\n");
        changing.waitUntil(LocalDate.of(2026, 11, 22));
        build(counting());
        var page = Files.readString(folder.resolve("site/guides/move.html"));
        changing.waitUntil(LocalDate.of(2026, 11, 23));

        build(counting());

        assertThat(Files.readString(folder.resolve("site/guides/move.html"))).isNotEqualTo(page);
    }

    private CountingMemo counting() {
        return new CountingMemo(FileMemo.open(folder.resolve("memo"), changing.program()), "KeptPage");
    }

    private void build(CountingMemo memo) throws IOException {
        try (memo) {
            SiteBuild.of(changing.request(folder.resolve("site")), Progress.SILENT, memo)
                    .build();
        }
    }
}

package aftercare.page;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.read.FollowedContent;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a save in the preview of thousands of guides costs hangs on this: pages at other places are all planned again. */
class SamePlacesTest {
    private static final String FILE = "en/guides/heat.md";
    private static final String SETTINGS = TestFolder.FRONT_MATTER + "topics: [home]\naliases: [guides/warm.html]\n";
    private static final String WORDS = "---\nWords.\n";

    @TempDir
    private Path folder;

    /** Whether the site has the same pages after its guide was replaced. */
    private boolean isSameWith(String guide) {
        var files = new TestFolder(folder).write(FILE, SETTINGS + WORDS);
        var followed = new FollowedContent(ContentFiles.inDirectory(folder, "content"), new MarkdownReader());
        var before = followed.changed(Set.of());
        files.write(FILE, guide);
        return SamePlaces.has(before, followed.changed(Set.of(FILE)));
    }

    @Test
    void areTheSameWhateverAGuideSays() {
        var other = SETTINGS.replace("Heat or cold", "Cold or heat").replace("2027", "2028") + "sensitive: true\n";

        assertThat(isSameWith(other + "---\n## Other words\n\nHere.\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "publish-from: 2026-12-24",
                "expires: 2026-12-24",
                "retired: {date: 2026-11-23, why: It is old}"
            })
    void areOthersWithASettingThatTakesThePageAway(String setting) {
        assertThat(isSameWith(SETTINGS + setting + "\n" + WORDS)).isFalse();
    }

    @Test
    void areOthersForOtherReadersTopicsAndOldAddresses() {
        assertThat(isSameWith(SETTINGS.replace("clients", "all") + WORDS)).isFalse();
        assertThat(isSameWith(SETTINGS.replace("home", "work") + WORDS)).isFalse();
        assertThat(isSameWith(SETTINGS.replace("warm", "hot") + WORDS)).isFalse();
    }
}

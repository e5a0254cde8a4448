package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.markdown.Shown;
import aftercare.model.Content;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the setting of a site that leaves quotation marks as they were typed. */
class QuotationMarksTest {
    private static final String SITE = "title: Aftercare\nsource-locale: en\nlocales: {en: English}\n";

    @TempDir
    private Path folder;

    @Test
    void aSiteCanLeaveThemAndThePreviewFollows() {
        var files =
                new TestFolder(folder).write("en/guides/heat.md", TestFolder.FRONT_MATTER + "---\nIt's \"warm\".\n");
        var followed = new FollowedContent(ContentFiles.inDirectory(folder, "content"), new MarkdownReader());
        assertThat(shown(followed.changed(Set.of("")))).contains("It’s “warm”.");

        files.write("site.yaml", SITE + "quotation-marks: as-typed\n");
        assertThat(shown(files.content())).contains("It's &quot;warm&quot;.");
        assertThat(shown(followed.changed(Set.of("site.yaml")))).contains("It's &quot;warm&quot;.");

        files.write("en/guides/heat.md", TestFolder.FRONT_MATTER + "---\nIt's \"cold\".\n");
        assertThat(shown(followed.changed(Set.of("en/guides/heat.md")))).contains("It's &quot;cold&quot;.");

        files.write("site.yaml", SITE + "quotation-marks: by-language\n");
        assertThat(shown(followed.changed(Set.of("site.yaml")))).contains("It’s “cold”.");
    }

    private static String shown(Content content) {
        return Shown.of(content.editions().get(0).guides().get(0).body());
    }
}

package aftercare;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;

/** The content of the small site, as it is read. */
public final class SmallContent {
    private SmallContent() {}

    public static Content read() {
        return new ContentReader(files(), new MarkdownReader()).read().value().orElseThrow();
    }

    public static ContentFiles files() {
        return ContentFiles.inDirectory(SiteTest.SITES.resolve("small/content"), "content");
    }
}

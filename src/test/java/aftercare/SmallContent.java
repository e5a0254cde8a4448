package aftercare;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The content of the small site, as it is read. */
public final class SmallContent {
    private SmallContent() {}

    public static Content read() {
        return new ContentReader(files(), new MarkdownReader()).read().value().orElseThrow();
    }

    /** Copies it, for a test that changes it and then calls {@link #build}. */
    public static Path copyInto(Path folder) throws IOException {
        var content = folder.resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        return content;
    }

    /** Builds the site of {@code content} of the folder, with the program's own templates and no clinic, in {@code site}. */
    public static BuildResult build(Path folder) throws IOException {
        var request = new BuildRequest(
                Optional.of(folder.resolve("content")),
                Optional.empty(),
                List.of(),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
        return SiteBuild.of(request, Progress.SILENT).build();
    }

    public static ContentFiles files() {
        return ContentFiles.inDirectory(SiteTest.SITES.resolve("small/content"), "content");
    }
}

package aftercare.read;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Guide;
import aftercare.model.Site;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.GuideReader;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the content of a folder up to date by reading only changed files. Gives what {@link ContentReader} would,
 * within milliseconds for ten thousand guides. For one thread at a time.
 */
public final class FollowedContent {
    private final ContentFiles files;
    private final MarkdownReader markdown;
    private final ReadCache cache = new ReadCache();
    private ContentFiles.FileList listing;
    private Optional<Content> lastGood = Optional.empty();

    /**
     * Lists the folder's files; nothing is read yet.
     *
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    public FollowedContent(ContentFiles files, MarkdownReader markdown) {
        this.files = files;
        this.markdown = markdown;
        this.listing = files.list();
    }

    /**
     * Reads the changed files again.
     *
     * @param paths every path below the content folder that may be new, changed or deleted; a folder's path stands for
     *     everything in it, and the empty path for the whole folder
     * @return the content; a file with errors is replaced by its last version without
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    public Content changed(Set<String> paths) {
        var before = listing;
        listing = files.list(listing, paths);
        cache.forget(paths);
        var content = TextChange.of(before, listing, paths)
                .flatMap(change -> lastGood.flatMap(known -> change.in(known, file -> text(file, known.site()))))
                .orElseGet(this::readLastGood);
        lastGood = Optional.of(content);
        return content;
    }

    /** The problems of reading these files. */
    public Problems problemsOf(Set<String> paths) {
        return cache.problemsOf(paths);
    }

    /** The current content and its problems. */
    public Read<Content> read() {
        cache.keepOnly(listing.files().stream().map(ContentFile::path).collect(Collectors.toSet()));
        return new ContentReader(files, markdown, cache).read(listing);
    }

    /**
     * The content and its problems as they would be with another text in one file. The files' own results are kept.
     *
     * @param others the files, the changed one among them
     */
    public Read<Content> readWith(ContentFiles others, String path) {
        return new ContentReader(others, markdown, cache.without(path)).read();
    }

    private Read<Guide> text(ContentFile file, Site site) {
        var read = markdown.leavingMarks(site.leavesMarks());
        var reader = new GuideReader(read);
        TextReader<Guide> step = Layout.kind(file) == FileKind.GUIDE ? reader::guide : reader::singlePage;
        return cache.ofGood().of(file, OtherInputs.of(read), () -> step.read(files, file));
    }

    private Content readLastGood() {
        return new ContentReader(files, markdown, cache.ofGood())
                .read(listing)
                .value()
                .orElseThrow();
    }
}

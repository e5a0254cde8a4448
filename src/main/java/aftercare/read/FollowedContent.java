package aftercare.read;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Guide;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.GuideReader;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A content folder that is read again after every change, of which only the changed files are: what {@link ContentReader}
 * would give, in a few milliseconds for ten thousand guides. Used by one thread at a time.
 */
public final class FollowedContent {
    private final ContentFiles files;
    private final MarkdownReader markdown;
    private final ReadCache memory = new ReadCache();
    private ContentFiles.Listing listing;
    private Optional<Content> lastGood = Optional.empty();

    /**
     * Follows a folder; nothing is read yet.
     *
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    public FollowedContent(ContentFiles files, MarkdownReader markdown) {
        this.files = files;
        this.markdown = markdown;
        this.listing = files.list();
    }

    /**
     * Takes note of a change.
     *
     * @param paths every path below the content folder at which something may be new, different or gone; a folder's path
     *     stands for all that is in it, and the empty one for everything
     * @return the content, with each file that cannot be read whole as it was when it could
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    public Content changed(Set<String> paths) {
        var before = listing;
        listing = files.list(listing, paths);
        memory.forget(paths);
        var content = TextChange.of(before, listing, paths)
                .flatMap(change -> lastGood.flatMap(known -> change.in(known, this::text)))
                .orElseGet(this::readLastGood);
        lastGood = Optional.of(content);
        return content;
    }

    /** What reading tells of these files alone, as far as they were read. */
    public Problems problemsOf(Set<String> paths) {
        return memory.problemsOf(paths);
    }

    /** The content as it stands, and what is wrong with it. */
    public Read<Content> read() {
        memory.keepOnly(listing.files().stream().map(ContentFile::path).collect(Collectors.toSet()));
        return new ContentReader(files, markdown, memory).read(listing);
    }

    private FileResult<Guide> text(ContentFile file) {
        var reader = new GuideReader(markdown);
        TextReader<Guide> step = Layout.kind(file) == Layout.Kind.GUIDE ? reader::guide : reader::singlePage;
        return memory.ofGood().of(file, ReadBasis.ITSELF, () -> FileResult.of(files, file, step));
    }

    private Content readLastGood() {
        return new ContentReader(files, markdown, memory.ofGood())
                .read(listing)
                .value()
                .orElseThrow();
    }
}

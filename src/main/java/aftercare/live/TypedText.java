package aftercare.live;

import aftercare.check.ContentChecks;
import aftercare.check.writing.WritingMemory;
import aftercare.model.Content;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.FollowedContent;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Checks a text that was typed and not saved, together with the other files as they are. Nothing is written. For several
 * threads.
 */
record TypedText(ContentFiles files, FollowedContent followed, WritingMemory writing, Today today) {

    /**
     * The problems that all content would have with this text in a file, without those of finished pages.
     *
     * @param path below the content folder
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    Problems problems(String path, byte[] text) {
        return checked(read(path, text));
    }

    /** The problems of content: those of reading it, and those of checks. */
    Problems checked(Read<Content> reading) {
        synchronized (writing) {
            return ContentChecks.of(reading.value().orElseThrow(), reading.problems(), today, writing);
        }
    }

    private Read<Content> read(String path, byte[] text) {
        synchronized (followed) {
            return followed.readWith(new TypedFile(files, path, text), path);
        }
    }

    /** The files of a folder, one of them with another text. */
    @SuppressWarnings("ArrayRecordComponent")
    private record TypedFile(ContentFiles whole, String path, byte[] text) implements ContentFiles {
        @Override
        public FileList list() {
            var known = whole.list();
            return new FileList(
                    known.files().stream()
                            .map(file ->
                                    file.path().equals(path) ? new ContentFile(path, file.shown(), text.length) : file)
                            .toList(),
                    known.problems());
        }

        @Override
        public InputStream open(ContentFile file) throws IOException {
            return file.path().equals(path) ? new ByteArrayInputStream(text) : whole.open(file);
        }

        @Override
        public String shown(String other) {
            return whole.shown(other);
        }

        @Override
        public boolean isReplaced(String other) {
            return whole.isReplaced(other);
        }
    }
}

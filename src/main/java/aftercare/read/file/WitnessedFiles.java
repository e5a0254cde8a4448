package aftercare.read.file;

import aftercare.read.file.FileFingerprints.PiecePrint;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files of a content folder, and whether all that was read of them had the fingerprints that were made of them before. A file
 * that was changed and changed back meanwhile looks untouched afterwards. Safe for several threads.
 */
public final class WitnessedFiles implements RelistedFiles {
    private final ContentFiles files;
    private final FileFingerprints fingerprints;

    /** Threads only ever set it. */
    private volatile boolean wasOther;

    public WitnessedFiles(ContentFiles files, FileFingerprints fingerprints) {
        this.files = files;
        this.fingerprints = fingerprints;
    }

    /** Whether a file was read that had other bytes than before, could not be opened, or has no fingerprint from before. */
    public boolean wasOther() {
        return wasOther;
    }

    @Override
    public ContentFiles whole() {
        return files;
    }

    @Override
    public FileList list() {
        return files.list();
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        var known = fingerprints.known(file);
        try {
            var opened = files.open(file);
            // It could not be read when its fingerprint was made, or none was made.
            if (known.isEmpty()) {
                wasOther = true;
            }
            return known.isPresent() ? new Witness(opened, known.get()) : opened;
        } catch (IOException gone) {
            if (known.isPresent()) {
                wasOther = true;
            }
            throw gone;
        }
    }

    /** Makes the fingerprint of what is read, and of the rest when it is closed. */
    private final class Witness extends FilterInputStream {
        private static final int PIECE = 8 << 10;

        private final PiecePrint print = new PiecePrint();
        private final long known;
        private boolean isOver;

        Witness(InputStream file, long known) {
            super(file);
            this.known = known;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = super.read(bytes, from, most);
            if (count > 0) {
                print.add(bytes, from, count);
            } else if (count < 0 && !isOver) {
                isOver = true;
                if (print.value() != known) {
                    wasOther = true;
                }
            }
            return count;
        }

        @Override
        public long skip(long most) throws IOException {
            int count = read(new byte[(int) Math.min(PIECE, Math.max(0, most))]);
            return Math.max(0, count);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            try {
                // Nearly always all was read.
                var rest = new byte[isOver ? 0 : PIECE];
                while (!isOver) {
                    // A read of nothing is not the end.
                    read(rest, 0, PIECE);
                }
            } finally {
                super.close();
            }
        }
    }
}

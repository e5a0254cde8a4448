package aftercare.read;

import aftercare.read.file.ContentFile;
import java.util.function.Supplier;

/** Gives what was made of a file earlier, where that still holds; safe for threads. */
interface FileCache {
    /** Remembers nothing. */
    FileCache NONE = new FileCache() {
        @Override
        public <T> FileResult<T> of(ContentFile file, ReadBasis basis, Supplier<FileResult<T>> read) {
            return read.get();
        }
    };

    /**
     * The same as reading would give.
     *
     * @param basis what besides the file the value rests on
     */
    <T> FileResult<T> of(ContentFile file, ReadBasis basis, Supplier<FileResult<T>> read);
}

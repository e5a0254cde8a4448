package aftercare.read;

import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import java.util.function.Supplier;

/** Gives earlier results for unchanged files. Safe for several threads. */
interface FileCache {
    /** A cache that keeps nothing. */
    FileCache NONE = new FileCache() {
        @Override
        public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
            return read.get();
        }
    };

    /**
     * The result for a file; reads it only when there is no valid earlier result.
     *
     * @param inputs what the value depends on besides the file
     */
    <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read);
}

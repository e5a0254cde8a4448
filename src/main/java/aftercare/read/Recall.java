package aftercare.read;

import java.util.function.Supplier;

/** Gives what was made of a file earlier, where that still holds; safe for threads. */
interface Recall {
    /** Remembers nothing. */
    Recall NONE = new Recall() {
        @Override
        public <T> Done<T> of(ContentFile file, Basis basis, Supplier<Done<T>> read) {
            return read.get();
        }
    };

    /**
     * The same as reading would give.
     *
     * @param basis what besides the file the value rests on
     */
    <T> Done<T> of(ContentFile file, Basis basis, Supplier<Done<T>> read);
}

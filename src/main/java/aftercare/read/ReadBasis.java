package aftercare.read;

import java.util.List;

/**
 * What the value of a file rests on besides the file itself.
 *
 * @param isTranslation whether the file holds words only, which are laid over a source
 * @param source that source; empty for a file that stands for itself
 */
record ReadBasis(boolean isTranslation, List<Object> source) {
    /** A file that stands for itself. */
    static final ReadBasis ITSELF = new ReadBasis(false, List.of());

    ReadBasis {
        source = List.copyOf(source);
    }

    static ReadBasis translationOf(Object... source) {
        return new ReadBasis(true, List.of(source));
    }
}

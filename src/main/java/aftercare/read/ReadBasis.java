package aftercare.read;

import java.util.List;

/**
 * What the result of reading a file depends on, besides the file itself.
 *
 * @param isTranslation whether the file holds only words, for a source that is elsewhere
 * @param source that source; empty for a file that depends on no other
 */
record ReadBasis(boolean isTranslation, List<Object> source) {
    /** For a file that depends on no other. */
    static final ReadBasis ITSELF = new ReadBasis(false, List.of());

    ReadBasis {
        source = List.copyOf(source);
    }

    static ReadBasis translationOf(Object... source) {
        return new ReadBasis(true, List.of(source));
    }
}

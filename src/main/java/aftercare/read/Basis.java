package aftercare.read;

import java.util.List;

/**
 * What the value of a file rests on besides the file itself.
 *
 * @param isTranslation whether the file holds words only, which are laid over a source
 * @param source that source; empty for a file that stands for itself
 */
record Basis(boolean isTranslation, List<Object> source) {
    /** A file that stands for itself. */
    static final Basis ITSELF = new Basis(false, List.of());

    Basis {
        source = List.copyOf(source);
    }

    static Basis translationOf(Object... source) {
        return new Basis(true, List.of(source));
    }
}

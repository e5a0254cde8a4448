package aftercare.model;

import java.util.List;

/**
 * A warning sign, kept once in {@code signs.yaml}. At {@code urgent} or above it is a red flag.
 *
 * @param text stands alone, as a list item or below a question
 * @param basis {@code consensus} or {@code recalled} where no source backs it; else empty
 */
public record Sign(Text id, CareLevel care, Text text, List<Text> sources, Text basis) {
    public Sign {
        sources = List.copyOf(sources);
    }

    /** The same sign in other words. */
    public Sign with(Text words) {
        return new Sign(id, care, words, sources, basis);
    }
}

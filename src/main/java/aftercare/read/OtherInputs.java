package aftercare.read;

import aftercare.markdown.MarkdownReader;
import java.util.List;

/**
 * What the result of reading a file depends on, besides the file itself.
 *
 * @param isTranslation whether the file holds only words, for a source that is elsewhere
 * @param source what else decides the result, such as the source of a translation; empty for a file that depends on no other
 */
record OtherInputs(boolean isTranslation, List<Object> source) {
    /** For a file that depends on no other. */
    static final OtherInputs ITSELF = new OtherInputs(false, List.of());

    OtherInputs {
        source = List.copyOf(source);
    }

    /** For a file whose Markdown is read as the site's settings say. */
    static OtherInputs of(MarkdownReader markdown) {
        return markdown.leavesMarks() ? new OtherInputs(false, List.of(true)) : ITSELF;
    }

    static OtherInputs translationOf(Object... source) {
        return new OtherInputs(true, List.of(source));
    }
}

package aftercare.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A warning sign, kept once in {@code signs.yaml}. At {@code urgent} or above it is a red flag.
 *
 * @param shortText at most eight words, for the strip above a guide; may be empty below urgent
 * @param text stands alone, as a list item or an answer to tap
 * @param firstAid what to do at once for this sign alone; mostly empty
 * @param onlyIn names of the self-checks to which it belongs; empty when it belongs to all
 * @param basis {@code consensus} or {@code recalled} where no source backs it; else empty
 */
public record Sign(
        Text id,
        CareLevel care,
        Text shortText,
        Text text,
        List<Text> firstAid,
        List<Text> onlyIn,
        List<Text> sources,
        Text basis) {
    public Sign {
        firstAid = List.copyOf(firstAid);
        onlyIn = List.copyOf(onlyIn);
        sources = List.copyOf(sources);
    }

    /** All that readers are told of it. */
    public Stream<Text> words() {
        return Stream.concat(Stream.of(text, shortText), firstAid.stream());
    }

    /** Its words where there is little room. */
    public Text briefly() {
        return shortText.isPresent() ? shortText : text;
    }

    /** The same sign in other words. */
    public Sign with(Text otherShort, Text words, List<Text> otherFirstAid) {
        return new Sign(id, care, otherShort, words, otherFirstAid, onlyIn, sources, basis);
    }

    /** Whether a self-check should ask it. */
    public boolean belongsTo(String selfCheck) {
        return onlyIn.isEmpty() || onlyIn.stream().anyMatch(name -> name.value().equals(selfCheck));
    }
}

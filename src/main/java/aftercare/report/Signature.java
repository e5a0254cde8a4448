package aftercare.report;

import aftercare.model.ContentPath;
import aftercare.model.SignOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which clinicians signed a text.
 *
 * @param ofThisVersion those who signed it as it stands now, the latest first
 * @param last the latest signature of any version
 */
public record Signature(List<SignOff> ofThisVersion, Optional<SignOff> last) {
    public Signature {
        ofThisVersion = List.copyOf(ofThisVersion);
    }

    static Signature of(ContentPath path, String hash, List<SignOff> all) {
        // Of two signatures of the same day, the later one in the file counts as later.
        var latestFirst = all.stream()
                .filter(signOff -> signOff.path().value().equals(path.file()))
                .sorted(Comparator.comparing(SignOff::date))
                .toList();
        var reversed = new ArrayList<>(latestFirst);
        Collections.reverse(reversed);
        return new Signature(
                reversed.stream()
                        .filter(signOff -> signOff.hash().value().equals(hash))
                        .toList(),
                reversed.stream().findFirst());
    }

    public boolean isSigned() {
        return !ofThisVersion.isEmpty();
    }

    /** Whether an earlier version was signed but not this one. */
    public boolean isChanged() {
        return ofThisVersion.isEmpty() && last.isPresent();
    }

    /** {@code signed}, {@code changed} or {@code awaits}. */
    public String state() {
        return isSigned() ? "signed" : isChanged() ? "changed" : "awaits";
    }
}

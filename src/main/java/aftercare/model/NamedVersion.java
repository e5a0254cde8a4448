package aftercare.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a text as a recall may withdraw it.
 *
 * @param names of the text without its ending, {@code en/guides/cold-packs}: the one that it has, and its old ones
 * @param hash of the version, {@code sha256-…}, or the start of it
 * @param changed the last day on which the version was checked or changed
 * @param isOwn whether it is a clinic's own
 */
public record NamedVersion(List<String> names, String hash, LocalDate changed, boolean isOwn) {
    public NamedVersion {
        names = List.copyOf(names);
    }
}

package aftercare.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code status.json} says of one page.
 *
 * @param sha256 of the page, in hex; empty when it is not known
 * @param text the text that it shows, without its ending, {@code en/guides/rest}; empty for lists and other generated pages
 * @param version the fingerprint of that text, {@code sha256-…}, or the start of it
 * @param changed the last day on which that text was checked or changed, if it names one
 * @param due the day by which its next check is due
 * @param isOwn whether the text is the clinic's own
 */
public record PageStatus(
        String sha256,
        String text,
        String version,
        Optional<LocalDate> changed,
        Optional<LocalDate> due,
        boolean isOwn) {

    /** A page that shows no text of its own. */
    static PageStatus generated(String sha256) {
        return new PageStatus(sha256, "", "", Optional.empty(), Optional.empty(), false);
    }

    PageStatus withSha256(String other) {
        return new PageStatus(other, text, version, changed, due, isOwn);
    }

    public boolean isText() {
        return !text.isEmpty();
    }

    /** Whether the next check should have been made before a day. */
    public boolean isOverdue(LocalDate today) {
        return due.isPresent() && due.get().isBefore(today);
    }
}

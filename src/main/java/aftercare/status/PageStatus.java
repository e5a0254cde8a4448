package aftercare.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code status.json} says of one page.
 *
 * @param sha256 of the page, in hex; empty when it is not known
 * @param text the text that it shows, without its ending, {@code en/guides/rest}; empty for lists and other generated pages
 * @param was the names that this text had before, {@code en/guides/resting}
 * @param version the fingerprint of that text, {@code sha256-…}, or the start of it
 * @param changed the last day on which that text was checked or changed, if it names one
 * @param due the day by which its next check is due
 * @param isOwn whether the text is the clinic's own
 */
public record PageStatus(
        String sha256,
        String text,
        List<String> was,
        String version,
        Optional<LocalDate> changed,
        Optional<LocalDate> due,
        boolean isOwn) {
    public PageStatus {
        was = List.copyOf(was);
    }

    /** A page that shows no text of its own. */
    static PageStatus generated(String sha256) {
        return new PageStatus(sha256, "", List.of(), "", Optional.empty(), Optional.empty(), false);
    }

    PageStatus withSha256(String other) {
        return new PageStatus(other, text, was, version, changed, due, isOwn);
    }

    public boolean isText() {
        return !text.isEmpty();
    }

    /** The names of its text: the one that it has, and its old ones. */
    public List<String> names() {
        return Stream.concat(Stream.of(text), was.stream()).toList();
    }

    /** Whether the next check should have been made before a day. */
    public boolean isOverdue(LocalDate today) {
        return due.isPresent() && due.get().isBefore(today);
    }
}

package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.util.Optional;
import java.util.function.Function;

/**
 * Receives finished files, from several threads at once, and finds the problems that keep them from forming one site.
 */
public interface Sink {

    /**
     * Takes one finished file; its bytes are not kept in memory.
     *
     * @throws java.io.UncheckedIOException with a {@link PublishException} inside, when the disk refuses
     */
    void add(OutputFile file);

    /**
     * Takes a finished file without its bytes, if it has them already: where it would put them, or in the pack before.
     *
     * @return false if it does not: {@link #add} the file
     */
    default boolean keeps(String address, Entry entry, Location source) {
        return false;
    }

    /**
     * Takes a finished file that is a changed form of one that it has already.
     *
     * @param entry of the file that it has
     * @param change makes the new file; empty if it cannot
     * @return false if it does not have that file, or there is no new one: {@link #add} the file
     */
    default boolean keepsChanged(
            String address, Entry entry, Function<byte[], Optional<byte[]>> change, Location source) {
        var changed = standing(address, entry).flatMap(change);
        changed.ifPresent(bytes -> add(new OutputFile(address, bytes, source)));
        return changed.isPresent();
    }

    /** The bytes of a file that it has already, if they are those of the entry. */
    default Optional<byte[]> standing(String address, Entry entry) {
        return Optional.empty();
    }

    /** Whether files are known by their SHA-256, as they are handed on. */
    default boolean seals() {
        return false;
    }

    /** The checksum and size of a file received, where the sink knows them. */
    default Optional<Entry> entry(String address) {
        return Optional.empty();
    }

    /** The problems of the files received so far; the same in whatever order they came. */
    Problems problems();
}

package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.util.Optional;

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
     * Takes a finished file without its bytes, if those of the same hash are where it would put them.
     *
     * @return false if they are not: {@link #add} the file
     */
    default boolean keeps(String address, Entry entry, Location source) {
        return false;
    }

    /** The hash and size of a file received, where the sink knows them. */
    default Optional<Entry> entry(String address) {
        return Optional.empty();
    }

    /** The problems of the files received so far; the same in whatever order they came. */
    Problems problems();
}

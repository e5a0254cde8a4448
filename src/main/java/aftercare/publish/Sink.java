package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;

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

    /** The problems of the files received so far; the same in whatever order they came. */
    Problems problems();
}

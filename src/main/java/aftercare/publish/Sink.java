package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;

/** Takes finished files, from several threads at once, and tells what keeps them from becoming one site. */
public interface Sink {

    /**
     * Takes one finished file; its bytes are not kept in memory.
     *
     * @throws java.io.UncheckedIOException with a {@link PublishException} inside, when the disk refuses
     */
    void add(OutputFile file);

    /** What is wrong with the files taken so far, the same whatever the order in which they came. */
    Problems problems();
}

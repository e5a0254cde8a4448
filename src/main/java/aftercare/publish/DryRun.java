package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;

/** Takes finished files for a check: writes nothing, and still finds two files that want one address. */
public final class DryRun implements Sink {
    private final Addresses addresses = new Addresses();

    @Override
    public void add(OutputFile file) {
        addresses.claim(file);
    }

    @Override
    public Problems problems() {
        return addresses.problems();
    }
}

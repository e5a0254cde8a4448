package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;

/** Takes finished files for a check: writes nothing, and still finds two files that want one address. */
public final class DryRun implements Sink {
    private final AddressClaims claims = new AddressClaims();

    @Override
    public void add(OutputFile file) {
        claims.claim(file);
    }

    @Override
    public Problems problems() {
        return claims.problems();
    }
}

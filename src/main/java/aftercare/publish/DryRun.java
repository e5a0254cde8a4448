package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.util.Optional;
import java.util.function.Function;

/** Receives finished files during {@code check}: writes nothing, but finds two files that want one address. */
public final class DryRun implements Sink {
    private final AddressClaims claims = new AddressClaims();

    @Override
    public void add(OutputFile file) {
        claims.claim(file.address(), file.source());
    }

    @Override
    public boolean keeps(String address, Entry entry, Location source) {
        claims.claim(address, source);
        return true;
    }

    @Override
    public boolean keepsChanged(
            String address, Entry entry, Function<byte[], Optional<byte[]>> change, Location source) {
        return keeps(address, entry, source);
    }

    @Override
    public Problems problems() {
        return claims.problems();
    }
}

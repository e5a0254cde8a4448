package aftercare.build;

import aftercare.work.Ahead;
import java.util.Optional;
import java.util.function.Supplier;

/** A second look at all inputs, which shows whether a file was changed during a build. */
final class SecondLook {
    private final Supplier<Long> look;
    private Optional<Ahead<Long>> begun = Optional.empty();

    /** @param look returns the fingerprint of all inputs */
    SecondLook(Supplier<Long> look) {
        this.look = look;
    }

    /** Looks in another thread. Call it when all that is made of the inputs is made. */
    void begin() {
        begun = Optional.of(Ahead.of(look));
    }

    /** What the look showed; looks now if it has not begun. */
    long found() {
        return begun.map(Ahead::get).orElseGet(look);
    }
}

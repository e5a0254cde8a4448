package aftercare.memo;

import aftercare.format.Fingerprint;
import java.util.Optional;

/**
 * Keeps results of pure functions. It never fails: what it cannot keep or find is made again. Safe for threads.
 *
 * <pre>
 * var key = Fingerprint.of("guide").with(path).with(bytes).value();
 * var guide = memo.find(key, TYPE).orElseGet(() -> read(bytes));
 * memo.keep(key, guide, TYPE);
 * </pre>
 */
public interface Memo extends AutoCloseable {
    /** Keeps nothing. */
    Memo NONE = new Memo() {
        @Override
        public <T extends Record> Optional<T> find(long key, RecordType<T> type) {
            return Optional.empty();
        }

        @Override
        public <T extends Record> void keep(long key, T value, RecordType<T> type) {}

        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public void abandon() {}

        @Override
        public void close() {}
    };

    /**
     * An earlier result.
     *
     * @param key the {@link Fingerprint} of all that the result depends on, the kind of the result included
     */
    <T extends Record> Optional<T> find(long key, RecordType<T> type);

    /** Keeps a result, in place of one with the same key. */
    <T extends Record> void keep(long key, T value, RecordType<T> type);

    /** Whether it keeps anything, so that fingerprints are worth making. */
    boolean keeps();

    /** Forgets what this run has kept: what it depends on changed on the way. */
    void abandon();

    /** Makes what was kept known to the next run. */
    @Override
    void close();
}

package aftercare;

import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is kept in a memo, and how much of it is of one kind. */
final class CountingMemo implements Memo {
    final AtomicInteger kept = new AtomicInteger();
    final AtomicInteger ofKind = new AtomicInteger();
    private final Memo memo;
    private final String kind;

    /** @param kind a part of the name of the classes that are counted apart */
    CountingMemo(Memo memo, String kind) {
        this.memo = memo;
        this.kind = kind;
    }

    @Override
    public <T extends Record> Optional<T> find(long key, RecordType<T> type) {
        return memo.find(key, type);
    }

    @Override
    public <T extends Record> void keep(long key, T value, RecordType<T> type) {
        kept.incrementAndGet();
        if (value.getClass().getName().contains(kind)) {
            ofKind.incrementAndGet();
        }
        memo.keep(key, value, type);
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public void abandon() {
        memo.abandon();
    }

    @Override
    public void close() {
        memo.close();
    }
}

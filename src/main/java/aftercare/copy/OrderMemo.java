package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.work.ListOrder;
import java.util.List;
import java.util.function.Supplier;

/** Remembers the order of long lists by the words that were sorted. Safe for threads. */
record OrderMemo(Memo memo) implements ListOrder {
    private static final RecordType<KeptOrder> TYPE = RecordType.of(KeptOrder.class);

    /** To sort fewer entries takes no longer than to remember them. */
    private static final int FEWEST = 200;

    /** @param numbers of the words, in order */
    // The numbers are not copied, because nobody changes them.
    @SuppressWarnings("ArrayRecordComponent")
    private record KeptOrder(long[] numbers) {}

    static ListOrder of(Memo memo) {
        return memo.keeps() ? new OrderMemo(memo) : ListOrder.NONE;
    }

    @Override
    public long[] of(String language, List<String> words, Supplier<long[]> sort) {
        if (words.size() < FEWEST) {
            return sort.get();
        }
        long key = Fingerprint.of("order").with(language).with(words).value();
        return memo.find(key, TYPE).map(KeptOrder::numbers).orElseGet(() -> {
            var sorted = sort.get();
            memo.keep(key, new KeptOrder(sorted), TYPE);
            return sorted;
        });
    }
}

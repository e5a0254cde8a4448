package aftercare.work;

import java.util.List;
import java.util.function.Supplier;

/** Sorts the entries of lists. An earlier run may have sorted the same ones: to sort thousands by the rules of a language is slow. */
@FunctionalInterface
public interface ListOrder {
    /** Sorts each time. */
    ListOrder NONE = (language, words, sort) -> sort.get();

    /**
     * The order of entries.
     *
     * @param language whose rules are followed
     * @param words by which the entries are sorted
     * @param sort returns the numbers of the words in order, each from 0
     */
    long[] of(String language, List<String> words, Supplier<long[]> sort);
}

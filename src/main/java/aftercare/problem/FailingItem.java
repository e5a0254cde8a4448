package aftercare.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the item on which a step fails, in few tries: fifteen for ten thousand guides. */
final class FailingItem {
    private FailingItem() {}

    /**
     * Finds the item on which a step fails: the last item of the shortest beginning of the list that makes the step fail. If
     * only two items together make it fail, this is the later one. Empty if the step fails without any items, or does not fail
     * with all of them.
     *
     * @param fails whether the step fails with some of the items
     */
    static <T> Optional<T> lastNeeded(List<T> things, Predicate<List<T>> fails) {
        if (fails.test(List.of()) || !fails.test(things)) {
            return Optional.empty();
        }
        int passing = 0;
        int failing = things.size();
        while (failing - passing > 1) {
            int middle = (passing + failing) >>> 1;
            if (fails.test(things.subList(0, middle))) {
                failing = middle;
            } else {
                passing = middle;
            }
        }
        return Optional.of(things.get(failing - 1));
    }
}

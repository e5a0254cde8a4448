package aftercare.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds which of many things a step fails with, in few tries: of ten thousand guides, fifteen. */
final class Blame {
    private Blame() {}

    /**
     * The last thing of the shortest beginning of a list with which a step fails: the thing that it fails with, or, where it
     * takes two, the later of them. Empty if it fails without any, or does not fail with all of them.
     *
     * @param fails whether the step fails with some of the things
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

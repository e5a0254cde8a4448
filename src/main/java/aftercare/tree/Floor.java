package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import java.util.Comparator;

/**
 * The least care with which any path from a step can end: a care level and, within {@code self-care}, a caution.
 * Sorted from least care to most.
 */
record Floor(CareLevel care, int caution) implements Comparable<Floor> {
    private static final Comparator<Floor> ORDER =
            Comparator.comparing(Floor::care, Comparator.reverseOrder()).thenComparingInt(Floor::caution);

    static Floor of(Outcome outcome) {
        return new Floor(outcome.care(), outcome.caution());
    }

    boolean isBelow(Floor other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Floor other) {
        return ORDER.compare(this, other);
    }

    /** {@code soon}, or {@code self-care with caution 2}. */
    String words() {
        return caution == 0 ? care.id() : care.id() + " with caution " + caution;
    }
}

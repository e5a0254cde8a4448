package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;

/**
 * The least care with which any path from a step can end: a care level and, within {@code self-care}, a caution.
 * Sorted from least care to most.
 */
record Floor(CareLevel care, int caution) implements Comparable<Floor> {
    static Floor of(Outcome outcome) {
        return new Floor(outcome.care(), outcome.caution());
    }

    boolean isBelow(Floor other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Floor other) {
        int byCare = other.care.compareTo(care);
        return byCare != 0 ? byCare : Integer.compare(caution, other.caution);
    }

    /** {@code soon}, or {@code self-care with caution 2}. */
    String words() {
        return caution == 0 ? care.id() : care.id() + " with caution " + caution;
    }
}

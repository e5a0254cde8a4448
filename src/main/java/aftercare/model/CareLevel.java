package aftercare.model;

import java.util.List;
import java.util.Optional;

/** How soon an outcome asks the reader to act, from the most careful to the least. */
public enum CareLevel {
    EMERGENCY("emergency"),
    URGENT("urgent"),
    SOON("soon"),
    PHARMACIST("pharmacist"),
    SELF_CARE("self-care");

    private static final List<CareLevel> ALL = List.of(values());

    private final String id;

    CareLevel(String id) {
        this.id = id;
    }

    /** The word in content, addresses, CSS and {@code data-care}: {@code self-care}. */
    public String id() {
        return id;
    }

    /** Whether a sign at this level is a red flag: {@code urgent} or above. */
    public boolean isRedFlag() {
        return compareTo(URGENT) <= 0;
    }

    /** Whether cards of this level show signs, by their ids: {@code soon} or above. Cards of other levels hold words. */
    public boolean hasSigns() {
        return compareTo(SOON) <= 0;
    }

    /** Whether this level asks the reader to act sooner than the other. */
    public boolean isAbove(CareLevel other) {
        return compareTo(other) < 0;
    }

    public static Optional<CareLevel> of(String id) {
        for (var level : ALL) {
            if (level.id.equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id;
    }
}

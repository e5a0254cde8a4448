package aftercare.model;

import java.util.Arrays;
import java.util.Optional;

/** The readers a guide is written for. */
public enum Audience {
    CLIENTS,
    THERAPISTS,
    ALL;

    public String id() {
        return switch (this) {
            case CLIENTS -> "clients";
            case THERAPISTS -> "therapists";
            case ALL -> "all";
        };
    }

    public static Optional<Audience> of(String id) {
        return Arrays.stream(values())
                .filter(audience -> audience.id().equals(id))
                .findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}

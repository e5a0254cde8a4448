package aftercare.model;

import aftercare.problem.Location;

/**
 * Whoever publishes a copy of the site.
 *
 * @param name empty when no clinic stands behind this copy
 * @param emergency the local emergency number; empty when it is not known
 * @param adviceLine the local health advice line; empty when it is not known
 */
public record Clinic(Text name, Phone emergency, Phone adviceLine) {

    /** The clinic of a copy that names none. */
    public static Clinic nobody(Location at) {
        var unknown = new Phone(Text.none(at), Text.none(at));
        return new Clinic(Text.none(at), unknown, unknown);
    }

    /**
     * A number to call.
     *
     * @param number as people write it; empty when it is not known
     * @param label whose number it is
     */
    public record Phone(Text number, Text label) {
        public boolean isPresent() {
            return number.isPresent();
        }

        /** What a {@code tel:} link holds: the digits, and a leading plus. */
        public String dialled() {
            return number.value().replaceAll("[^0-9+*#]", "");
        }
    }
}

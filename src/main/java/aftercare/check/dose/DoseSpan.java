package aftercare.check.dose;

/**
 * The words of a sentence that give a dose, or tell to change one.
 *
 * @param from the index of the first
 * @param to the index behind the last
 */
public record DoseSpan(int from, int to) {}

package aftercare.build;

import aftercare.format.Fingerprint;
import aftercare.work.Today;

/**
 * Adds a record to a fingerprint by the words for its components, so that none can be forgotten. The words that a record has for itself
 * say the same, but take longer to get at first than all else that a run does to know a copy again. The day is left out, as what is made
 * for it says for which days it holds.
 */
final class RecordPrint {
    private RecordPrint() {}

    static Fingerprint with(Fingerprint print, Record told) {
        var longer = print;
        try {
            for (var component : told.getClass().getRecordComponents()) {
                var value = component.getAccessor().invoke(told);
                if (value instanceof Record inner) {
                    longer = with(longer, inner);
                } else if (!(value instanceof Today)) {
                    longer = longer.with(String.valueOf(value));
                }
            }
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
        return longer;
    }
}

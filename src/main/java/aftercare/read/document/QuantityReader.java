package aftercare.read.document;

import aftercare.model.Question.Quantity;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Reads what a range counts: {@code number: {unit: years, min: 0, max: 120}}. */
final class QuantityReader {
    private static final List<String> UNITS =
            List.of("years", "months", "weeks", "days", "hours", "degrees-c", "points");

    private QuantityReader() {}

    static Optional<Quantity> read(Fields fields) {
        var unit = fields.requiredChoice("unit", UNITS);
        var least = fields.requiredDecimal("min", "0");
        var most = fields.requiredDecimal("max", "120");
        fields.done();
        if (unit.isEmpty() || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(unit.get().value(), least.get(), most.get()));
    }
}

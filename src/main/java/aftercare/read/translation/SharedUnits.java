package aftercare.read.translation;

import aftercare.format.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the units of the numbers of a text with those of its translation: 24 hours are not 24 days. */
final class SharedUnits {
    private SharedUnits() {}

    /** A number of a text, and what stands after it. */
    record Measured(String number, String after) {
        Optional<String> unit() {
            return Units.first(after);
        }

        String words() {
            return number + unit().map(unit -> " " + unit).orElse("");
        }
    }

    /** Numbers whose units differ. A number that has no known unit in one of the texts may have any. */
    static Optional<SharedNumbers.Difference> difference(List<Measured> original, List<Measured> translated) {
        var theirs = byNumber(original);
        var ours = byNumber(translated);
        return theirs.entrySet().stream()
                .flatMap(number -> differing(number.getValue(), ours.getOrDefault(number.getKey(), List.of())).stream())
                .findFirst();
    }

    /** @param ours none where the translation does not have the number */
    private static Optional<SharedNumbers.Difference> differing(List<Measured> theirs, List<Measured> ours) {
        return !ours.isEmpty() && differ(theirs, ours)
                ? Optional.of(new SharedNumbers.Difference(words(theirs), words(ours)))
                : Optional.empty();
    }

    private static Map<String, List<Measured>> byNumber(List<Measured> numbers) {
        var found = new TreeMap<String, List<Measured>>();
        numbers.forEach(number ->
                found.computeIfAbsent(number.number(), key -> new ArrayList<>()).add(number));
        return found;
    }

    private static boolean differ(List<Measured> theirs, List<Measured> ours) {
        var their = units(theirs);
        var own = units(ours);
        return their.size() == theirs.size() && own.size() == ours.size() && !their.equals(own);
    }

    private static List<String> units(List<Measured> numbers) {
        return numbers.stream()
                .flatMap(number -> number.unit().stream())
                .sorted()
                .toList();
    }

    private static String words(List<Measured> numbers) {
        return String.join(", ", numbers.stream().map(Measured::words).toList());
    }
}

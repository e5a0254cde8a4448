package aftercare.check.sign;

import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds red flags, signs at {@code urgent} or above, that are not named where they should be. */
final class RedFlags {
    private RedFlags() {}

    /**
     * The red flags that are not named, in the author's order. A misspelt name counts as named, because another check
     * reports it.
     */
    static List<Sign> notAmong(Collection<Text> named, Map<String, Sign> signs) {
        var meant = new HashSet<String>();
        for (var id : named) {
            if (signs.containsKey(id.value())) {
                meant.add(id.value());
            } else {
                Nearest.to(id.value(), signs.keySet()).ifPresent(meant::add);
            }
        }
        return signs.values().stream()
                .filter(sign -> sign.care().isRedFlag())
                .filter(sign -> !meant.contains(sign.id().value()))
                .toList();
    }
}

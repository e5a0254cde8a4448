package aftercare.check.link;

import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The signs at {@code urgent} or above that something should name, and those that it does name. */
final class RedFlags {
    private RedFlags() {}

    /** Those not named, in the author's order. One whose name is misspelt counts as named: that is a fault of its own. */
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

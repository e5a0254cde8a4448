package aftercare.read.yaml;

import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.KeyValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reports two names of one group that differ in nothing but capitals or in how an accent is typed: {@code title} and {@code Title}. */
final class KeyTwins {
    private KeyTwins() {}

    /** Reports the later of two such entries, and takes it out. */
    static void remove(Map<String, KeyValue> entries, ProblemCollector problems) {
        if (entries.keySet().stream().allMatch(KeyTwins::isPlain)) {
            return;
        }
        var first = new HashMap<String, KeyValue>();
        for (var entry : new ArrayList<>(entries.values())) {
            var twin = first.putIfAbsent(folded(entry.key()), entry);
            if (twin != null) {
                entries.remove(entry.key());
                problems.error(
                        "AC108",
                        entry.at(),
                        "\"" + entry.key() + "\" is the same name as \"" + twin.key() + "\" on line "
                                + twin.at().line() + ", but for capitals or how an accent is typed.",
                        "Keep one of the two.");
            }
        }
    }

    /** Most names are, and then none has a twin. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7F || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package aftercare.serve;

import java.util.HashMap;
import java.util.Map;

/**
 * What an address says behind its question mark.
 *
 * @param values by name, decoded
 */
record Query(Map<String, String> values) {
    private static final int MOST_DIGITS = 9;

    Query {
        values = Map.copyOf(values);
    }

    /** Reads {@code as=phone&of=/guides/x.html}, decoded. */
    static Query of(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Query(values);
    }

    /** Empty where it is not said. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** 0 where it is not said, or is no number. */
    int number(String name) {
        var text = text(name);
        boolean isNumber =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : 0;
    }
}

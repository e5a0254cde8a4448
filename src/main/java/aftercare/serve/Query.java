package aftercare.serve;

import java.util.HashMap;
import java.util.Map;

/**
 * The query of a request, such as {@code as=phone&of=/guides/x.html}.
 *
 * @param values by name, decoded
 */
record Query(Map<String, String> values) {
    private static final int MOST_DIGITS = 9;

    Query {
        values = Map.copyOf(values);
    }

    /** Reads a query that is already decoded. Of a repeated name, the first value counts. */
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

    /** The value of a name; empty if it is missing. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a name as a number; 0 if it is missing or not a number of at most nine digits. */
    int number(String name) {
        var text = text(name);
        boolean isNumber =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : 0;
    }
}

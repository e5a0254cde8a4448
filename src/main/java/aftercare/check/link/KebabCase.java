package aftercare.check.link;

import java.util.regex.Pattern;

/**
 * Whether a word is a valid name in content, such as {@code first-aid}. Invalid names are reported while reading.
 */
final class KebabCase {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private KebabCase() {}

    static boolean is(String word) {
        return NAME.matcher(word).matches();
    }
}

package aftercare.check.link;

import java.util.regex.Pattern;

/** Whether a word can be a name in content, {@code easing-soreness}. Its reader has told of one that cannot. */
final class KebabCase {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private KebabCase() {}

    static boolean is(String word) {
        return NAME.matcher(word).matches();
    }
}

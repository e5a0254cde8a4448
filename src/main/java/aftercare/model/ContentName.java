package aftercare.model;

import java.util.regex.Pattern;

/**
 * A name of a file in content or of something inside one, such as {@code saddle-numbness}.
 *
 * @param text as written; not checked, so it may be no valid name
 */
public record ContentName(String text) {
    /** As a regular expression: small letters a to z, digits, and single hyphens between them. */
    public static final String FORM = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Whether it has the form of a name. */
    public boolean isGood() {
        return PATTERN.matcher(text).matches();
    }
}

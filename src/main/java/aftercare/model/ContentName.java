package aftercare.model;

/**
 * A name of a file in content or of something inside one, such as {@code saddle-numbness}.
 *
 * @param text as written; not checked, so it may be no valid name
 */
public record ContentName(String text) {
    /** As a regular expression: small letters a to z, digits, and single hyphens between them. */
    public static final String FORM = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    /** Whether it has the form of a name. Asked of thousands of names, so without the expression. */
    public boolean isGood() {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isLetter && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }
}

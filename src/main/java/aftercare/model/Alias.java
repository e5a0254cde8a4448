package aftercare.model;

import java.util.regex.Pattern;

/**
 * An alias as an author wrote it: an old address of a guide or page within the site, such as {@code guides/old-name.html}.
 *
 * @param text as written; not checked, so it may be no valid address
 */
public record Alias(String text) {
    /**
     * Letters, digits and three signs that every server and file system takes as they are, so that the redirect page of an alias can
     * be written anywhere. No part begins with a dot: an alias leads to nothing hidden, and out of no folder.
     */
    static final String FORM = "([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.html";

    /** The most characters of an alias. */
    static final int LONGEST = 300;

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final String GUIDES = "guides/";
    private static final String SELF_CHECKS = "self-checks/";

    /** Whether it is an address within the site, from its root, with the ending {@code .html}. */
    public boolean isAddress() {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }

    /** Whether it is below {@code guides/}. Elsewhere a redirect page could take the place of another page. */
    public boolean isBelowGuides() {
        return text.startsWith(GUIDES);
    }

    /** Whether it is below {@code self-checks/}, where the old addresses of self-checks are. */
    public boolean isBelowSelfChecks() {
        return text.startsWith(SELF_CHECKS);
    }
}

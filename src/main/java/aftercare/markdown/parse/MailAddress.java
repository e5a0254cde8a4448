package aftercare.markdown.parse;

import aftercare.markdown.parse.AddressFinder.Found;
import java.util.Optional;

/** Finds an e-mail address typed without brackets, around its at sign, by GitHub's rules. */
final class MailAddress {
    private static final String SCHEME = "mailto:";
    private static final String INSIDE_NAME = ".+-_";
    /** The longest part before or behind the at sign; the standard has 64 and 255. */
    private static final int LONGEST = 320;

    private MailAddress() {}

    /** The address around an at sign. */
    static Optional<Found> around(String text, int at, int start, int end) {
        int name = at;
        while (name > start && at - name < LONGEST && isOfName(text.charAt(name - 1))) {
            name--;
        }
        int after = host(text, at + 1, end);
        boolean isEscaped = name > start && text.charAt(name - 1) == '\\';
        if (name == at || after < 0 || isEscaped || isCutOff(text, name, start)) {
            return Optional.empty();
        }
        int scheme = name - SCHEME.length();
        boolean hasScheme = scheme >= start
                && text.startsWith(SCHEME, scheme)
                && (scheme == start || !Character.isLetterOrDigit(text.charAt(scheme - 1)));
        return Optional.of(new Found(hasScheme ? scheme : name, after, SCHEME + text.substring(name, after)));
    }

    /**
     * Whether an apostrophe in a name stands before: {@code o'neil@…}. A link to {@code neil@…} would lead to another
     * mailbox.
     */
    private static boolean isCutOff(String text, int name, int start) {
        return name - 1 > start && "'’".indexOf(text.charAt(name - 1)) >= 0 && isOfName(text.charAt(name - 2));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || INSIDE_NAME.indexOf(c) >= 0;
    }

    /** The offset after the host; -1 when there is none with a full stop inside and a letter at its end. */
    private static int host(String text, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        int stops = 0;
        int i = start;
        while (i < last && isOfHost(text, i, last)) {
            stops += text.charAt(i) == '.' ? 1 : 0;
            i++;
        }
        boolean ends = i == last || text.charAt(i) != '@';
        return stops > 0 && ends && Character.isLetter(text.charAt(i - 1)) ? i : -1;
    }

    private static boolean isOfHost(String text, int i, int end) {
        char c = text.charAt(i);
        boolean isInnerStop = c == '.' && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        return isInnerStop || c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
}

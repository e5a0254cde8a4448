package aftercare.read.picture;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where the opening tags of a drawing begin; the XML parser only knows roughly where they end. */
final class SvgTags {
    /** An attribute is searched for up to this many characters after the tag's beginning. */
    private static final int LONGEST_TAG = 10_000;

    private final String text;
    private int start;
    private int from;
    private int count;

    SvgTags(String text) {
        this.text = text;
    }

    /** The offset of the DOCTYPE; negative when there is none in front of the first opening tag. */
    int doctype() {
        int at = text.indexOf('<');
        while (at >= 0 && !text.startsWith("<!DOCTYPE", at)) {
            boolean isComment = text.startsWith("<!--", at);
            boolean mayStandBefore = isComment || text.startsWith("<?", at);
            int after = mayStandBefore ? text.indexOf(isComment ? "-->" : "?>", at) : -1;
            at = after < 0 ? -1 : text.indexOf('<', after);
        }
        return at;
    }

    /** The text without its DOCTYPE; empty when that does not end, or another follows. */
    Optional<String> withoutDoctype() {
        int begin = doctype();
        if (begin < 0) {
            return Optional.of(text);
        }
        int end = endOfDoctype(begin);
        return end < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, begin) + text.substring(end))
                        .filter(rest -> new SvgTags(rest).doctype() < 0);
    }

    /** The offset behind a DOCTYPE, whose declarations stand between square brackets; negative when it does not end. */
    private int endOfDoctype(int begin) {
        boolean inBrackets = false;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            inBrackets = c == '[' || (inBrackets && c != ']');
            if (c == '>' && !inBrackets) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Moves to the next opening tag. Returns its number, from 1. */
    int next() {
        start = text.indexOf('<', from);
        while (start >= 0 && !isOpening()) {
            start = text.indexOf('<', afterOther());
        }
        from = start < 0 ? text.length() : start + 1;
        return ++count;
    }

    /** The offset of the current tag. */
    int start() {
        return start;
    }

    /** The offset of an attribute of the current tag; the tag's own when the attribute is not found. */
    int start(String attribute) {
        var named =
                Pattern.compile("[\\s:]" + Pattern.quote(attribute) + "\\s*+=").matcher(text);
        named.region(Math.max(0, start), Math.min(text.length(), Math.max(0, start) + LONGEST_TAG));
        return named.find() ? named.start() + 1 : start;
    }

    private boolean isOpening() {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : '!';
        return next != '!' && next != '?' && next != '/';
    }

    private int afterOther() {
        if (text.startsWith("<!--", start)) {
            return after("-->");
        }
        return text.startsWith("<![CDATA[", start) ? after("]]>") : start + 1;
    }

    private int after(String end) {
        int found = text.indexOf(end, start);
        return found < 0 ? text.length() : found;
    }
}

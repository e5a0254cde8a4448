package aftercare.read.picture;

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

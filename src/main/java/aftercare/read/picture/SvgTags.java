package aftercare.read.picture;

import java.util.regex.Pattern;

/** Finds where each opening tag of a drawing begins: the XML parser knows only roughly where one ends. */
final class SvgTags {
    /** How far behind its beginning an attribute of a tag is looked for. */
    private static final int LONGEST_TAG = 10_000;

    private final String text;
    private int start;
    private int from;
    private int count;

    SvgTags(String text) {
        this.text = text;
    }

    /** Goes on to the next opening tag, and gives its number from 1. */
    int next() {
        start = text.indexOf('<', from);
        while (start >= 0 && !isOpening()) {
            start = text.indexOf('<', afterOther());
        }
        from = start < 0 ? text.length() : start + 1;
        return ++count;
    }

    /** Where the present tag begins. */
    int start() {
        return start;
    }

    /** Where an attribute of the present tag begins; the tag itself, when it cannot be told. */
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

package aftercare.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a template: a tag or value of the template language, or the text between two of them.
 *
 * @param offset of its first character in the template
 */
record BlockPart(PartKind kind, String text, int offset) {
    private static final Pattern DIRECTIVE_NAME = Pattern.compile("</?#([a-z]+)");

    enum PartKind {
        /** HTML and words that are sent as they are. */
        PLAIN("", ""),
        COMMENT("<#--", "-->"),
        /** {@code <#if x>}, or its end. */
        DIRECTIVE("<#", ">"),
        DIRECTIVE_END("</#", ">"),
        /** A call of a macro, {@code <@logo/>}. */
        CALL("<@", ">"),
        CALL_END("</@", ">"),
        /** {@code ${page.title()}}. */
        VALUE("${", "}");

        private final String start;
        private final String end;

        PartKind(String start, String end) {
            this.start = start;
            this.end = end;
        }
    }

    /** The parts of a template, in order. */
    static List<BlockPart> of(String template) {
        var parts = new ArrayList<BlockPart>();
        int plain = 0;
        int i = 0;
        while (i < template.length()) {
            var kind = kindAt(template, i);
            if (kind == PartKind.PLAIN) {
                i++;
                continue;
            }
            add(parts, template, plain, i);
            int end = end(template, i, kind);
            parts.add(new BlockPart(kind, template.substring(i, end), i));
            i = end;
            plain = end;
        }
        add(parts, template, plain, template.length());
        return parts;
    }

    private static void add(List<BlockPart> parts, String template, int start, int end) {
        if (end > start) {
            parts.add(new BlockPart(PartKind.PLAIN, template.substring(start, end), start));
        }
    }

    private static PartKind kindAt(String template, int i) {
        for (var kind : PartKind.values()) {
            if (kind != PartKind.PLAIN && template.startsWith(kind.start, i)) {
                return kind;
            }
        }
        return PartKind.PLAIN;
    }

    /** The end of a tag. Inside brackets and quotes its closing sign means something else. */
    private static int end(String template, int start, PartKind kind) {
        if (kind == PartKind.COMMENT) {
            int close = template.indexOf(kind.end, start);
            return close < 0 ? template.length() : close + kind.end.length();
        }
        int depth = 0;
        for (int i = start + kind.start.length(); i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '"' || c == '\'') {
                i = quoteEnd(template, i);
            } else if (depth == 0 && c == kind.end.charAt(0)) {
                return i + 1;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return template.length();
    }

    private static int quoteEnd(String template, int start) {
        int i = start + 1;
        while (i < template.length() && template.charAt(i) != template.charAt(start)) {
            i += template.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, template.length() - 1);
    }

    /** The name of a directive: {@code if}; empty for another part. */
    String directive() {
        var found = DIRECTIVE_NAME.matcher(text);
        return found.lookingAt() ? found.group(1) : "";
    }
}

package aftercare.clinic;

import aftercare.clinic.BlockPart.PartKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Matches the opening and closing tags of a template, and reports one that ends without having begun, or the reverse: an
 * element that stays open could swallow the rest of the page.
 */
final class BlockNesting {
    private static final Set<String> WITHOUT_END = Set.of("local", "t", "lt", "rt", "nt", "import");
    private static final Set<String> BRANCHES = Set.of("else", "elseif", "sep");
    private static final Set<String> EMPTY_ELEMENTS = Set.of("br", "hr", "img", "wbr");
    private static final char FILLED = '\uFFFC';

    private enum HtmlContext {
        TEXT,
        TAG,
        DOUBLE_QUOTES,
        SINGLE_QUOTES
    }

    private final BlockRules rules;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder tag = new StringBuilder();
    private HtmlContext place = HtmlContext.TEXT;
    private int tagStart;

    BlockNesting(BlockRules rules) {
        this.rules = rules;
    }

    void follow(Iterable<BlockPart> parts) {
        for (var part : parts) {
            follow(part);
        }
        if (!open.isEmpty() || place != HtmlContext.TEXT) {
            rules.unbalanced(0);
        }
    }

    private void follow(BlockPart part) {
        switch (part.kind()) {
            case PLAIN -> plain(part);
            case VALUE -> filled(part);
            case CALL -> call(part);
            case CALL_END -> end("@" + place, part.offset());
            case DIRECTIVE -> begin(part);
            case DIRECTIVE_END -> end("#" + part.directive() + place, part.offset());
            case COMMENT -> {}
        }
    }

    private void filled(BlockPart part) {
        tag.append(FILLED);
        if (open.isEmpty()) {
            rules.outsideMacro(part.offset());
        }
        if (place == HtmlContext.TAG || (place != HtmlContext.TEXT && part.kind() != PartKind.VALUE)) {
            rules.refuseTag(part.text(), part.offset());
        }
    }

    private void call(BlockPart part) {
        filled(part);
        if (!part.text().endsWith("/>")) {
            open.push("@" + place);
        }
    }

    private void begin(BlockPart part) {
        var name = part.directive();
        if (BRANCHES.contains(name)) {
            boolean isInside = !open.isEmpty()
                    && open.element().startsWith("#")
                    && open.element().endsWith(place.name());
            if (!isInside) {
                rules.unbalanced(part.offset());
            } else if (name.equals("sep")) {
                open.push("#sep" + place);
            }
        } else if (!WITHOUT_END.contains(name)) {
            open.push("#" + name + place);
        }
    }

    private void end(String name, int offset) {
        // <#sep> may stay open until its list ends.
        if ((name.startsWith("#list") || name.startsWith("#items"))
                && !open.isEmpty()
                && open.element().equals("#sep" + place)) {
            open.pop();
        }
        if (open.isEmpty() || !open.element().equals(name)) {
            rules.unbalanced(offset);
        } else {
            open.pop();
        }
    }

    private void plain(BlockPart part) {
        int start = 0;
        for (int i = 0; i < part.text().length(); i++) {
            char c = part.text().charAt(i);
            if (place != HtmlContext.TEXT) {
                inTag(c);
                start = i + 1;
            } else if (c == '<') {
                text(part, start, i);
                place = HtmlContext.TAG;
                tagStart = part.offset() + i;
                tag.setLength(0);
            }
        }
        if (place == HtmlContext.TEXT) {
            text(part, start, part.text().length());
        }
    }

    /** The words between two tags. */
    private void text(BlockPart part, int start, int end) {
        var words = part.text().substring(start, end);
        if (!words.isBlank()) {
            int offset = part.offset() + start + words.indexOf(words.strip());
            if (open.isEmpty()) {
                rules.outsideMacro(offset);
            } else {
                rules.checkText(words.strip(), offset);
            }
        }
    }

    private void inTag(char c) {
        if (place == HtmlContext.TAG && c == '>') {
            place = HtmlContext.TEXT;
            element(tag.toString());
        } else {
            tag.append(c);
            place = after(c);
        }
    }

    private HtmlContext after(char c) {
        if (c == '"') {
            return place == HtmlContext.TAG
                    ? HtmlContext.DOUBLE_QUOTES
                    : place == HtmlContext.DOUBLE_QUOTES ? HtmlContext.TAG : place;
        }
        if (c == '\'') {
            return place == HtmlContext.TAG
                    ? HtmlContext.SINGLE_QUOTES
                    : place == HtmlContext.SINGLE_QUOTES ? HtmlContext.TAG : place;
        }
        return place;
    }

    private void element(String text) {
        if (open.isEmpty()) {
            rules.outsideMacro(tagStart);
        }
        if (text.startsWith("/")) {
            end(text.substring(1).strip(), tagStart);
            return;
        }
        var name = text.split("[^a-zA-Z0-9!-]", 2)[0];
        rules.checkElement(name, text.substring(name.length()).replaceFirst("/$", ""), tagStart);
        if (!EMPTY_ELEMENTS.contains(name)) {
            open.push(name);
        }
    }
}

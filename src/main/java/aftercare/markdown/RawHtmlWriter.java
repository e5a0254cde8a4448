package aftercare.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows HTML as it was typed, and reports what to write instead, because the dialect has no HTML. */
final class RawHtmlWriter implements NodeWriter {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("b", "Write **words** for bold."),
            Map.entry("strong", "Write **words** for bold."),
            Map.entry("i", "Write *words* for italics."),
            Map.entry("em", "Write *words* for italics."),
            Map.entry("del", "Write ~~words~~ for words struck out."),
            Map.entry("s", "Write ~~words~~ for words struck out."),
            Map.entry("a", "Write [words](other-file.md) for a link."),
            Map.entry("img", "Write ![what the picture shows](../../images/picture.svg) for an image."),
            Map.entry("br", "End the line with a backslash, or start a new paragraph."),
            Map.entry("p", "Leave a blank line between paragraphs."),
            Map.entry("ul", "Write each item on a line of its own, with \"- \" before it."),
            Map.entry("ol", "Write each item on a line of its own, with \"1. \" before it."),
            Map.entry("abbr", "Write *[NHS]: National Health Service on a line of its own."),
            Map.entry("sub", "Write the small sign itself: ₀ ₁ ₂ ₃ ₄ ₅ ₆ ₇ ₈ ₉"),
            Map.entry("sup", "Write the raised sign itself: ⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹"),
            Map.entry("u", "Take the marks out; write **words** where words must stand out."),
            Map.entry("mark", "Take the marks out; write **words** where words must stand out."),
            Map.entry("hr", "Write three stars for a line:  ***"),
            Map.entry("blockquote", "Write \"> \" before each line of the quotation."),
            Map.entry("code", "Write `words` for code."),
            Map.entry("details", "Write ::: note and a title above the words, and ::: below them; it stands open."),
            Map.entry("table", "Write the table with | between its cells."));

    @Override
    public void write(Node node, PassageBuilder builder) {
        write(node, node.getChars().toString(), builder);
    }

    private static void write(Node node, String typed, PassageBuilder builder) {
        report(node, typed, builder);
        builder.text(typed);
    }

    void block(Node node, PassageBuilder builder) {
        builder.line();
        builder.markup("<p>");
        write(node, Comments.without((Block) node).strip(), builder);
        builder.endWords();
        builder.markup("</p>\n");
    }

    private static void report(Node node, String typed, PassageBuilder builder) {
        if (builder.isBare()) {
            return;
        }
        var tag = TAG.matcher(typed);
        String name = tag.lookingAt() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
        boolean closes = !name.isEmpty() && !tag.group(1).isEmpty();
        if (closes && builder.reading().openedTags().contains(name)) {
            // Already reported at the opening tag.
            return;
        }
        builder.reading().openedTags().add(name);
        boolean endsLineInCell = name.equals("br") && node.getAncestorOfType(TableCell.class) != null;
        builder.error(
                "AC201",
                node.getStartOffset(),
                message(typed, name),
                endsLineInCell ? "Write a comma here, or give what follows a row of its own." : hint(typed, name));
    }

    private static String message(String typed, String name) {
        if (typed.indexOf('<') < 0) {
            return "These words stand on the line of a comment, where marks such as stars are not read.";
        }
        String what = name.isEmpty() ? "This" : "<" + name + ">";
        return what + " is HTML, which this site does not take: readers would see it as you typed it.";
    }

    private static String hint(String typed, String name) {
        if (typed.startsWith("<!--")) {
            return "Remove it, and keep notes to yourself in another file.";
        }
        return INSTEAD.getOrDefault(name, "Use Markdown or a component; for a < that readers see, write \\<.");
    }
}

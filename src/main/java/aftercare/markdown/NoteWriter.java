package aftercare.markdown;

import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/**
 * Writes footnote references such as {@code [^1]} as raised numbers, and the notes at the end with links back to each
 * reference.
 */
final class NoteWriter implements NodeWriter {
    /** A blank, a colon and the words of a note, behind its name. */
    private static final Pattern COLON = Pattern.compile("[ \\t]+:[ \\t]+(\\S[^\\n]*)");

    /** An arrow, with a character that keeps phones from showing it as an emoji. */
    private static final String BACK = "↩\uFE0E";

    @Override
    public void write(Node node, PassageBuilder builder) {
        if (builder.isBare()) {
            return;
        }
        var reference = (Footnote) node;
        var note = builder.reading().notes().named(reference.getText());
        if (note.isEmpty()) {
            undefined(reference, builder);
        } else if (builder.isInHeading() || builder.isInLink()) {
            builder.error(
                    "AC224",
                    node.getStartOffset(),
                    "A footnote cannot stand in a " + (builder.isInHeading() ? "heading." : "link."),
                    "Write it behind a sentence of the text.");
        } else {
            refer(note.get(), builder);
        }
    }

    private static void refer(FootnoteBlock note, PassageBuilder builder) {
        var notes = builder.reading().notes();
        notes.refer(note);
        int number = notes.number(note);
        builder.trim();
        builder.markup("<sup class=\"note\"><a");
        builder.attribute("href", "#fn:" + number);
        builder.attribute("id", place(number, notes.references(note)));
        builder.markup(" role=\"doc-noteref\">" + number + "</a></sup>");
    }

    /** The id of a reference. Anchors of headings have no colon, so they cannot clash with it. */
    private static String place(int number, int reference) {
        return "fnref:" + number + (reference == 1 ? "" : ":" + reference);
    }

    private static void undefined(Footnote reference, PassageBuilder builder) {
        var colon = COLON.matcher(reference.getBaseSequence().subSequence(reference.getEndOffset()));
        String name = Quoted.brief(reference.getText());
        if (colon.lookingAt()) {
            error(
                    reference,
                    "A blank stands before the colon, so this line is no footnote.",
                    "Write:  [^" + name + "]: " + Quoted.brief(colon.group(1).strip()),
                    builder);
        } else if (reference.getText().isBlank()) {
            error(
                    reference,
                    "This footnote has no name.",
                    "Write [^1] here, and the note on a line of its own, with blank lines around it: [^1]: The note.",
                    builder);
        } else {
            error(
                    reference,
                    "The footnote " + Quoted.of(reference.getText()) + " is nowhere in the text.",
                    "Write it on a line of its own, with blank lines around it: [^" + name + "]: The note.",
                    builder);
        }
        builder.text(reference.getChars().toString());
    }

    private static void error(Footnote reference, String message, String hint, PassageBuilder builder) {
        builder.error("AC209", reference.getStartOffset(), message, hint);
    }

    /** Writes all notes that the text refers to, and reports the others. */
    static void writeNotes(PassageBuilder builder) {
        var notes = builder.reading().notes();
        if (notes.count() > 0) {
            builder.line();
            builder.markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            // Written notes may refer to further notes.
            for (int number = 1; number <= notes.count(); number++) {
                writeNote(number, builder);
            }
            builder.markup("</ol>\n</section>\n");
        }
        for (FootnoteBlock note : notes.defined()) {
            if (notes.references(note) == 0) {
                unused(note, builder);
            }
        }
    }

    private static void writeNote(int number, PassageBuilder builder) {
        FootnoteBlock note = builder.reading().notes().numbered(number);
        if (note.getFirstChild() == null) {
            builder.error(
                    "AC209",
                    note.getStartOffset(),
                    "The footnote " + Quoted.of(note.getText()) + " has no words.",
                    "Write them behind the colon: [^" + Quoted.brief(note.getText()) + "]: The note.");
        }
        builder.markup("<li");
        builder.attribute("id", "fn:" + number);
        builder.markup(">\n");
        Node last = note.getLastChild();
        for (Node child = note.getFirstChild(); child != null && child != last; child = child.getNext()) {
            builder.node(child);
        }
        boolean sentence = last instanceof Paragraph;
        if (last != null && !sentence) {
            builder.node(last);
        }
        builder.line();
        builder.markup("<p>");
        if (sentence) {
            ParagraphWriter.words((Paragraph) last, builder);
        }
        writeWaysBack(number, builder.reading().notes().references(note), builder);
        builder.markup("</p>\n</li>\n");
    }

    private static void writeWaysBack(int number, int references, PassageBuilder builder) {
        for (int reference = 1; reference <= references; reference++) {
            builder.markup(" <a");
            builder.attribute("href", "#" + place(number, reference));
            builder.markup(" role=\"doc-backlink\">" + BACK + (reference == 1 ? "" : " " + reference) + "</a>");
        }
    }

    private static void unused(FootnoteBlock note, PassageBuilder builder) {
        builder.warning(
                "AC210",
                note.getStartOffset(),
                "Nothing in the text refers to the footnote " + Quoted.of(note.getText())
                        + ", or it stands here a second time.",
                "Write [^" + Quoted.brief(note.getText()) + "] where it belongs, or remove the note.");
    }
}

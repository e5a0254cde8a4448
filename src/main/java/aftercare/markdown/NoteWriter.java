package aftercare.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Writes {@code [^1]} as a raised number, and the notes at the end, each with a way back to every place that names it. */
final class NoteWriter implements NodeWriter {
    /** An arrow, and the sign that keeps phones from showing it as a picture. */
    private static final String BACK = "↩\uFE0E";

    @Override
    public void write(Node node, PassageBuilder pen) {
        if (pen.isBare()) {
            return;
        }
        var reference = (Footnote) node;
        FootnoteBlock note = reference.getFootnoteBlock();
        if (note == null) {
            undefined(reference, pen);
        } else if (pen.isInHeading() || pen.isInLink()) {
            pen.error(
                    "AC224",
                    node.getStartOffset(),
                    "A footnote cannot stand in a " + (pen.isInHeading() ? "heading." : "link."),
                    "Write it behind a sentence of the text.");
        } else {
            refer(note, pen);
        }
    }

    private static void refer(FootnoteBlock note, PassageBuilder pen) {
        var notes = pen.reading().notes();
        notes.refer(note);
        int number = notes.number(note);
        pen.trim();
        pen.markup("<sup class=\"note\"><a");
        pen.attribute("href", "#fn:" + number);
        pen.attribute("id", place(number, notes.references(note)));
        pen.markup(" role=\"doc-noteref\">" + number + "</a></sup>");
    }

    /** A colon never stands in a heading's anchor, so the two cannot clash. */
    private static String place(int number, int reference) {
        return "fnref:" + number + (reference == 1 ? "" : ":" + reference);
    }

    private static void undefined(Footnote reference, PassageBuilder pen) {
        pen.error(
                "AC209",
                reference.getStartOffset(),
                "The footnote " + Quoted.of(reference.getText()) + " is nowhere in the text.",
                "Write it on a line of its own, with blank lines around it: [^" + Quoted.brief(reference.getText())
                        + "]: The note.");
        pen.text(reference.getChars().toString());
    }

    /** Writes all notes that the text refers to, and reports the others. */
    static void writeNotes(PassageBuilder pen) {
        var notes = pen.reading().notes();
        if (notes.count() > 0) {
            pen.line();
            pen.markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            // Written notes may refer to further notes.
            for (int number = 1; number <= notes.count(); number++) {
                writeNote(number, pen);
            }
            pen.markup("</ol>\n</section>\n");
        }
        for (FootnoteBlock note : notes.defined()) {
            if (notes.references(note) == 0) {
                unused(note, pen);
            }
        }
    }

    private static void writeNote(int number, PassageBuilder pen) {
        FootnoteBlock note = pen.reading().notes().numbered(number);
        pen.markup("<li");
        pen.attribute("id", "fn:" + number);
        pen.markup(">\n");
        Node last = note.getLastChild();
        for (Node child = note.getFirstChild(); child != null && child != last; child = child.getNext()) {
            pen.node(child);
        }
        boolean sentence = last instanceof Paragraph;
        if (last != null && !sentence) {
            pen.node(last);
        }
        pen.line();
        pen.markup("<p>");
        if (sentence) {
            ParagraphWriter.words((Paragraph) last, pen);
        }
        writeWaysBack(number, pen.reading().notes().references(note), pen);
        pen.markup("</p>\n</li>\n");
    }

    private static void writeWaysBack(int number, int references, PassageBuilder pen) {
        for (int reference = 1; reference <= references; reference++) {
            pen.markup(" <a");
            pen.attribute("href", "#" + place(number, reference));
            pen.markup(" role=\"doc-backlink\">" + BACK + (reference == 1 ? "" : " " + reference) + "</a>");
        }
    }

    private static void unused(FootnoteBlock note, PassageBuilder pen) {
        pen.warning(
                "AC210",
                note.getStartOffset(),
                "Nothing in the text refers to the footnote " + Quoted.of(note.getText())
                        + ", or it stands here a second time.",
                "Write [^" + Quoted.brief(note.getText()) + "] where it belongs, or remove the note.");
    }
}

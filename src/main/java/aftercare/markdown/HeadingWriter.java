package aftercare.markdown;

import aftercare.model.Prose;
import aftercare.model.Text;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Writes a heading with its anchor, and keeps it for the table of contents. */
final class HeadingWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder pen) {
        var heading = (Heading) node;
        pen.line();
        pen.endWords();
        if (heading.getParent() instanceof Document) {
            section(heading, pen);
        } else {
            misplaced(heading, pen);
        }
        pen.endWords();
    }

    private static void section(Heading heading, PassageBuilder pen) {
        PassageBuilder bare = pen.bare();
        bare.children(heading);
        String words = bare.words().strip();
        if (words.isEmpty()) {
            pen.error(
                    "AC223",
                    heading.getStartOffset(),
                    "This heading has no words.",
                    "Write what the part below it is about, or remove the line.");
            return;
        }
        int level = level(heading, pen);
        String id = pen.reading().slugs().next(words);
        int offset = heading.getFirstChild() == null
                ? heading.getStartOffset()
                : heading.getFirstChild().getStartOffset();
        pen.reading()
                .add(new Prose.Heading(
                        level,
                        id,
                        bare.html().strip(),
                        new Text(words, pen.reading().at(offset))));
        pen.markup("<h" + level);
        pen.attribute("id", id);
        pen.markup(">");
        pen.heading(heading);
        pen.markup("</h" + level + ">\n");
    }

    private static int level(Heading heading, PassageBuilder pen) {
        if (heading.getLevel() > 1) {
            return heading.getLevel();
        }
        pen.error(
                "AC202",
                heading.getStartOffset(),
                "The page's main heading is the title at the top of the file; the text cannot have a second one.",
                "Write ## before the words, not # (and not === below them).");
        return 2;
    }

    private static void misplaced(Heading heading, PassageBuilder pen) {
        pen.error(
                "AC219",
                heading.getStartOffset(),
                "A heading cannot stand inside a list, a quote, a note or a component.",
                "Start the line at the left margin, outside of it; or write the words in bold.");
        pen.markup("<p><strong>");
        pen.children(heading);
        pen.markup("</strong></p>\n");
    }
}

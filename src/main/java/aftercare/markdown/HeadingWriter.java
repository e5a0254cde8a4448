package aftercare.markdown;

import aftercare.model.Prose;
import aftercare.model.Text;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Writes a heading with its anchor, and records it for the table of contents. */
final class HeadingWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder builder) {
        var heading = (Heading) node;
        builder.line();
        builder.endWords();
        if (heading.getParent() instanceof Document) {
            section(heading, builder);
        } else {
            misplaced(heading, builder);
        }
        builder.endWords();
    }

    private static void section(Heading heading, PassageBuilder builder) {
        PassageBuilder bare = builder.bare();
        bare.children(heading);
        String words = bare.words().strip();
        if (!words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            builder.error(
                    "AC223",
                    heading.getStartOffset(),
                    words.isEmpty() ? "This heading has no words." : "This heading has no letter and no digit.",
                    "Write what the part below it is about, or remove the line.");
            return;
        }
        int level = level(heading, builder);
        String id = builder.reading().slugs().next(words);
        int offset = heading.getFirstChild() == null
                ? heading.getStartOffset()
                : heading.getFirstChild().getStartOffset();
        builder.reading()
                .add(new Prose.Heading(
                        level,
                        id,
                        bare.html().strip(),
                        new Text(words, builder.reading().at(offset))));
        builder.markup("<h" + level);
        builder.attribute("id", id);
        builder.markup(">");
        builder.heading(heading);
        builder.markup("</h" + level + ">\n");
    }

    private static int level(Heading heading, PassageBuilder builder) {
        if (heading.getLevel() > 1) {
            return heading.getLevel();
        }
        builder.error(
                "AC202",
                heading.getStartOffset(),
                "The page's main heading is the title at the top of the file; the text cannot have a second one.",
                "Write ## before the words, not # (and not === below them).");
        return 2;
    }

    private static void misplaced(Heading heading, PassageBuilder builder) {
        builder.error(
                "AC219",
                heading.getStartOffset(),
                "A heading cannot stand inside a list, a quote, a note or a component.",
                "Start the line at the left margin, outside of it; or write the words in bold.");
        builder.markup("<p><strong>");
        builder.children(heading);
        builder.markup("</strong></p>\n");
    }
}

package aftercare.markdown;

import aftercare.model.Prose;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes images of the content folder. Any other is reported, and its alternative text stands in its place. */
final class ImageWriter {
    void image(Node node, PassageBuilder pen) {
        var image = (Image) node;
        write(image, image.getUrl(), image.getTitle(), pen);
    }

    void reference(Node node, PassageBuilder pen) {
        var image = (ImageRef) node;
        Reference reference =
                image.isDefined() ? image.getReferenceNode(pen.reading().document()) : null;
        if (reference == null) {
            UndefinedReferences.undefined(image, pen);
        } else {
            write(image, reference.getUrl(), reference.getTitle(), pen);
        }
    }

    private static void write(Node node, BasedSequence url, BasedSequence title, PassageBuilder pen) {
        PassageBuilder bare = pen.bare();
        bare.children(node);
        String alt = bare.words().strip();
        if (pen.isBare()) {
            pen.text(alt);
            return;
        }
        String written = Escaping.unescapeString(url);
        Address address = pen.reading().addresses().image(written);
        String file = address instanceof Address.ImageFile found ? found.file() : "";
        pen.reading().add(new Prose.Image(file, written, alt, pen.reading().at(node.getStartOffset())));
        if (address instanceof Address.Refused refused) {
            pen.refuse(url.isEmpty() ? node.getStartOffset() : url.getStartOffset(), refused);
            pen.text(alt);
            return;
        }
        pen.markup("<img src=\"");
        pen.hole(new Prose.ImageAddress(file));
        pen.markup("\"");
        pen.attribute("alt", alt);
        if (title.isNotNull()) {
            pen.attribute("title", Escaping.unescapeString(title));
        }
        pen.markup(" loading=\"lazy\">");
    }
}

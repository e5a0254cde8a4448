package aftercare.markdown;

import aftercare.markdown.address.Address;
import aftercare.model.Prose;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes images of the content folder. Any other image is reported and replaced by its alternative text. */
final class ImageWriter {
    void image(Node node, PassageBuilder builder) {
        var image = (Image) node;
        write(image, image.getUrl(), image.getTitle(), builder);
    }

    void reference(Node node, PassageBuilder builder) {
        var image = (ImageRef) node;
        Reference reference =
                image.isDefined() ? image.getReferenceNode(builder.reading().document()) : null;
        if (reference == null) {
            UndefinedReferences.undefined(image, builder);
        } else {
            write(image, reference.getUrl(), reference.getTitle(), builder);
        }
    }

    private static void write(Node node, BasedSequence url, BasedSequence title, PassageBuilder builder) {
        PassageBuilder bare = builder.bare();
        bare.children(node);
        String alt = bare.words().strip();
        if (builder.isBare()) {
            builder.text(alt);
            return;
        }
        String written = Escaping.unescapeString(url);
        Address address = builder.reading().addresses().image(written);
        String file = address instanceof Address.ImageFile found ? found.file() : "";
        builder.reading()
                .add(new Prose.Image(file, written, alt, builder.reading().at(node.getStartOffset())));
        if (address instanceof Address.Refused refused) {
            builder.refuse(url.isEmpty() ? node.getStartOffset() : url.getStartOffset(), refused);
            builder.text(alt);
            return;
        }
        builder.markup("<img src=\"");
        builder.placeholder(new Prose.ImageAddress(file));
        builder.markup("\"");
        builder.attribute("alt", alt);
        builder.reading().addAside(alt, node.getStartOffset() + "![".length());
        builder.title(title);
        builder.markup(" loading=\"lazy\">");
    }
}

package aftercare.markdown;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes links. One that leads where it may not stays words, and is reported. */
final class LinkWriter {
    private static final ContentPath NO_FILE = new ContentPath("", "");

    void link(Node node, PassageBuilder pen) {
        var link = (Link) node;
        write(link, link.getUrl(), link.getTitle(), pen);
    }

    void reference(Node node, PassageBuilder pen) {
        var link = (LinkRef) node;
        Reference reference =
                link.isDefined() ? link.getReferenceNode(pen.reading().document()) : null;
        if (reference == null) {
            UndefinedReferences.undefined(link, pen);
        } else {
            write(link, reference.getUrl(), reference.getTitle(), pen);
        }
    }

    private static void write(Node node, BasedSequence url, BasedSequence title, PassageBuilder pen) {
        if (pen.isBare() || pen.isInLink()) {
            pen.children(node);
            return;
        }
        String written = Escaping.unescapeString(url);
        Address address = pen.reading().addresses().link(written);
        if (address instanceof Address.Refused refused) {
            pen.refuse(url.isEmpty() ? node.getStartOffset() : url.getStartOffset(), refused);
            pen.children(node);
            return;
        }
        String words = words(node, pen);
        open(address, pen);
        if (title.isNotNull()) {
            pen.attribute("title", Escaping.unescapeString(title));
        }
        pen.markup(">");
        pen.link(node);
        pen.markup("</a>");
        pen.reading().add(gathered(address, written, words, node.getStartOffset(), pen));
    }

    /** What a reader sees or hears of the link, an image's alternative text included. */
    private static String words(Node node, PassageBuilder pen) {
        PassageBuilder bare = pen.bare();
        bare.children(node);
        String words = bare.words().strip();
        if (words.isEmpty()) {
            pen.error(
                    "AC223",
                    node.getStartOffset(),
                    "This link has no words, so nobody can see or hear where it leads.",
                    "Write between the square brackets what readers find there.");
        }
        return words;
    }

    /** {@code <https://…>} */
    void bare(Node node, PassageBuilder pen) {
        String url = ((AutoLink) node).getText().toString();
        typed(url, url, node, pen);
    }

    /** {@code <somebody@example.org>} */
    void mail(Node node, PassageBuilder pen) {
        String address = ((MailLink) node).getText().toString();
        typed("mailto:" + address, address, node, pen);
    }

    private static void typed(String written, String words, Node node, PassageBuilder pen) {
        if (pen.isBare() || pen.isInLink()) {
            pen.text(words);
            return;
        }
        Address address = pen.reading().addresses().link(written);
        if (address instanceof Address.Refused refused) {
            pen.refuse(node.getStartOffset() + 1, refused);
            pen.text(node.getChars().toString());
            return;
        }
        open(address, pen);
        pen.markup(">");
        pen.text(words);
        pen.markup("</a>");
        pen.reading().add(gathered(address, written, words, node.getStartOffset(), pen));
    }

    private static void open(Address address, PassageBuilder pen) {
        pen.markup("<a");
        if (address instanceof Address.Website website) {
            pen.attribute("href", website.href());
            pen.markup(" class=\"external\" rel=\"external noopener\"");
        } else if (address instanceof Address.Contact contact) {
            pen.attribute("href", contact.href());
        } else if (address instanceof Address.SamePage samePage) {
            pen.attribute("href", "#" + samePage.anchor());
        } else if (address instanceof Address.ContentFile file) {
            pen.markup(" href=\"");
            pen.hole(new Prose.PageLink(file.target(), file.anchor()));
            pen.markup("\"");
        }
    }

    private static Prose.Link gathered(Address address, String written, String words, int offset, PassageBuilder pen) {
        var at = pen.reading().at(offset);
        if (address instanceof Address.ContentFile file) {
            return new Prose.Link(file.target(), written, file.anchor(), words, at);
        }
        String anchor = address instanceof Address.SamePage samePage ? samePage.anchor() : "";
        return new Prose.Link(NO_FILE, written, anchor, words, at);
    }
}

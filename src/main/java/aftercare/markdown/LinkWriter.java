package aftercare.markdown;

import aftercare.markdown.address.Address;
import aftercare.markdown.parse.BareAddress;
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

/** Writes links. A link with a forbidden address is reported and written as plain words. */
final class LinkWriter {
    private static final ContentPath NO_FILE = new ContentPath("", "");

    void link(Node node, PassageBuilder builder) {
        var link = (Link) node;
        write(
                link,
                between(link.getTextOpeningMarker(), link.getTextClosingMarker()),
                link.getUrl(),
                link.getTitle(),
                builder);
    }

    void reference(Node node, PassageBuilder builder) {
        var link = (LinkRef) node;
        Reference reference =
                link.isDefined() ? link.getReferenceNode(builder.reading().document()) : null;
        if (reference == null) {
            UndefinedReferences.undefined(link, builder);
        } else {
            boolean isShort = link.isReferenceTextCombined();
            var text = isShort
                    ? between(link.getReferenceOpeningMarker(), link.getReferenceClosingMarker())
                    : between(link.getTextOpeningMarker(), link.getTextClosingMarker());
            write(link, text, reference.getUrl(), reference.getTitle(), builder);
        }
    }

    private static BasedSequence between(BasedSequence opening, BasedSequence closing) {
        return opening.baseSubSequence(opening.getEndOffset(), closing.getStartOffset());
    }

    private static void write(
            Node node, BasedSequence text, BasedSequence url, BasedSequence title, PassageBuilder builder) {
        if (builder.isBare() || builder.isInLink()) {
            inside(node, text, builder);
            return;
        }
        String written = Escaping.unescapeString(url);
        Address address = builder.reading().addresses().link(written);
        if (address instanceof Address.Refused refused) {
            builder.refuse(url.isEmpty() ? node.getStartOffset() : url.getStartOffset(), refused);
            inside(node, text, builder);
            return;
        }
        String words = words(node, builder);
        open(address, builder);
        builder.title(title);
        builder.markup(">");
        builder.enterLink();
        inside(node, text, builder);
        builder.leaveLink();
        builder.markup("</a>");
        builder.reading().add(gathered(address, written, words, node.getStartOffset(), builder));
    }

    /**
     * Writes a link's words with the spaces beside the brackets, which the library leaves out; without them words would run
     * together.
     */
    private static void inside(Node node, BasedSequence text, PassageBuilder builder) {
        int before = text.countLeadingWhitespace();
        builder.text(text.subSequence(0, before).toString());
        builder.children(node);
        if (before < text.length()) {
            int after = text.countTrailingWhitespace();
            builder.text(text.subSequence(text.length() - after).toString());
        }
    }

    /** The words of the link, including alternative texts of images. */
    private static String words(Node node, PassageBuilder builder) {
        PassageBuilder bare = builder.bare();
        bare.children(node);
        String words = bare.words().strip();
        if (words.isEmpty()) {
            builder.error(
                    "AC223",
                    node.getStartOffset(),
                    "This link has no words, so nobody can see or hear where it leads.",
                    "Write between the square brackets what readers find there.");
        }
        return words;
    }

    /** {@code <https://…>} */
    void bare(Node node, PassageBuilder builder) {
        String url = ((AutoLink) node).getText().toString();
        typed(url, url, node, builder);
    }

    /** {@code <somebody@example.org>} */
    void mail(Node node, PassageBuilder builder) {
        String address = ((MailLink) node).getText().toString();
        typed("mailto:" + address, address, node, builder);
    }

    /** {@code https://…} and {@code www.…} alone. */
    void website(Node node, PassageBuilder builder) {
        var chars = node.getChars();
        var source = builder.reading().source();
        write(((BareAddress) node).href(), source, chars.getStartOffset(), chars.getEndOffset(), builder);
    }

    /**
     * Writes a part of a text as a link to an address, or as it is if no link may lead there. Nothing in an address is changed,
     * such as its hyphens.
     */
    static void write(String address, String text, int start, int end, PassageBuilder builder) {
        Address target = builder.reading().addresses().link(address);
        if (builder.isBare() || builder.isInLink() || target instanceof Address.Refused) {
            builder.text(text, start, end);
            return;
        }
        open(target, builder);
        builder.markup(">");
        builder.text(text, start, end);
        builder.markup("</a>");
        builder.reading().add(gathered(target, address, text.substring(start, end), start, builder));
    }

    private static void typed(String written, String words, Node node, PassageBuilder builder) {
        if (builder.isBare() || builder.isInLink()) {
            builder.text(words);
            return;
        }
        Address address = builder.reading().addresses().link(written);
        if (address instanceof Address.Refused refused) {
            builder.refuse(node.getStartOffset() + 1, refused);
            builder.text(node.getChars().toString());
            return;
        }
        open(address, builder);
        builder.markup(">");
        builder.text(words);
        builder.markup("</a>");
        builder.reading().add(gathered(address, written, words, node.getStartOffset(), builder));
    }

    private static void open(Address address, PassageBuilder builder) {
        builder.markup("<a");
        if (address instanceof Address.Website website) {
            builder.attribute("href", website.href());
            builder.markup(" class=\"external\" rel=\"external noopener\"");
        } else if (address instanceof Address.Contact contact) {
            builder.attribute("href", contact.href());
        } else if (address instanceof Address.SamePage samePage) {
            builder.attribute("href", "#" + samePage.anchor());
        } else if (address instanceof Address.ContentTarget file) {
            builder.markup(" href=\"");
            builder.placeholder(new Prose.LinkAddress(file.target(), file.anchor()));
            builder.markup("\"");
        }
    }

    private static Prose.Link gathered(
            Address address, String written, String words, int offset, PassageBuilder builder) {
        var at = builder.reading().at(offset);
        if (address instanceof Address.ContentTarget file) {
            return new Prose.Link(file.target(), written, file.anchor(), words, at);
        }
        String anchor = address instanceof Address.SamePage samePage ? samePage.anchor() : "";
        return new Prose.Link(NO_FILE, written, anchor, words, at);
    }
}

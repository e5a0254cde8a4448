package aftercare.read.picture;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a drawing, which the XML parser gets without its DOCTYPE: no drawing needs one, and the parser fails at some
 * characters in it.
 */
final class SvgText {
    private static final Pattern SUBSET_END = Pattern.compile("\\]\\s*+>");

    private final String text;
    private final int doctype;

    SvgText(String text) {
        this.text = text;
        this.doctype = doctype(text);
    }

    /** The offset of the DOCTYPE; negative when there is none in front of the first opening tag. */
    int doctype() {
        return doctype;
    }

    /** Parses the text. Places stay as they are: spaces stand where the DOCTYPE was. */
    XMLStreamReader parse() throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(doctype < 0 ? text : withoutDoctype()));
    }

    private String withoutDoctype() {
        int end = doctypeEnd();
        var blank = text.substring(doctype, end).replaceAll("[^\n]", " ");
        return text.substring(0, doctype) + blank + text.substring(end);
    }

    private static int doctype(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && !text.startsWith("<!DOCTYPE", at)) {
            boolean isComment = text.startsWith("<!--", at);
            boolean mayStandBefore = isComment || text.startsWith("<?", at);
            int after = mayStandBefore ? text.indexOf(isComment ? "-->" : "?>", at) : -1;
            at = after < 0 ? -1 : text.indexOf('<', after);
        }
        return at;
    }

    /** The offset behind the DOCTYPE; the end of the text if it is not closed. */
    private int doctypeEnd() {
        int at = doctype;
        while (at >= 0 && at < text.length() && text.charAt(at) != '>') {
            char character = text.charAt(at);
            if (character == '[') {
                var end = SUBSET_END.matcher(text);
                return end.find(at) ? end.end() : text.length();
            }
            boolean isQuote = character == '"' || character == '\'';
            at = isQuote ? text.indexOf(character, at + 1) : at;
            at = at < 0 ? -1 : at + 1;
        }
        return at < 0 || at == text.length() ? text.length() : at + 1;
    }
}

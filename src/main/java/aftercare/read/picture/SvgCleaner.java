package aftercare.read.picture;

import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Copies a drawing without what {@link SvgRules} forbids: active elements with their contents, and forbidden
 * attributes. The DOCTYPE, processing instructions and comments are left out, too.
 */
final class SvgCleaner {
    private final XMLStreamReader from;
    private final XMLStreamWriter to;

    private SvgCleaner(XMLStreamReader from, XMLStreamWriter to) {
        this.from = from;
        this.to = to;
    }

    /** The clean drawing; empty when the text is not valid XML, or only with its DOCTYPE. */
    static Optional<String> clean(String text) {
        var clean = new StringWriter(text.length());
        try {
            var from = new SvgText(text).parse();
            var to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(clean);
            new SvgCleaner(from, to).copy();
            return Optional.of(clean.append('\n').toString());
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private void copy() throws XMLStreamException {
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> to.writeEndElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> to.writeCharacters(from.getText());
                default -> {
                    // A processing instruction or a comment: the picture does not need them.
                }
            }
        }
        to.flush();
    }

    private void element() throws XMLStreamException {
        if (SvgRules.isActive(from.getLocalName(), from.getNamespaceURI())) {
            skip();
        } else if (SvgRules.isStyle(from.getLocalName())) {
            style();
        } else {
            begin();
        }
    }

    /**
     * Copies the text of a style. One that could fetch something is emptied, because half of a rule may mean something
     * else.
     */
    private void style() throws XMLStreamException {
        begin();
        var text = new StringBuilder();
        while (from.next() != XMLStreamConstants.END_ELEMENT) {
            if (from.isStartElement()) {
                skip();
            } else if (from.hasText()) {
                text.append(from.getEventType() == XMLStreamConstants.COMMENT ? "" : from.getText());
            }
        }
        to.writeCharacters(SvgRules.fetches(text.toString()) ? "" : text.toString());
        to.writeEndElement();
    }

    private void begin() throws XMLStreamException {
        var prefix = from.getPrefix() == null ? "" : from.getPrefix();
        var namespace = from.getNamespaceURI() == null ? "" : from.getNamespaceURI();
        to.writeStartElement(prefix, from.getLocalName(), namespace);
        for (int i = 0; i < from.getNamespaceCount(); i++) {
            var named = from.getNamespacePrefix(i);
            if (named == null) {
                to.writeDefaultNamespace(from.getNamespaceURI(i));
            } else {
                to.writeNamespace(named, from.getNamespaceURI(i));
            }
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            attribute(i);
        }
    }

    private void attribute(int i) throws XMLStreamException {
        var value = from.getAttributeValue(i);
        if (SvgRules.fault(from.getAttributeLocalName(i), value).isEmpty()) {
            var namespace = from.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                to.writeAttribute(from.getAttributeLocalName(i), value);
            } else {
                to.writeAttribute(from.getAttributePrefix(i), namespace, from.getAttributeLocalName(i), value);
            }
        }
    }

    /** Skips the current element. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = from.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}

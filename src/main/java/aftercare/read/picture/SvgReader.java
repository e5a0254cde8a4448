package aftercare.read.picture;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.read.file.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the size of a drawing, and reports parts that {@link SvgRules} forbids because they could run or fetch
 * something.
 */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,7}(?:\\.[0-9]{1,9})?)(?:px)?");
    private static final Pattern VIEW_BOX = Pattern.compile("\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");
    private static final int LONGEST_VIEW_BOX = 100;

    private final SourceText source;
    private final ProblemCollector problems;
    private final Lines lines;
    private final SvgTags tags;
    private final SvgText text;
    private ImageSize size = ImageSize.UNKNOWN;
    /** The text of the open style element. Comments may divide it. */
    private final StringBuilder style = new StringBuilder();

    private int styleStart;
    /** The number of open elements from the outermost style on; 0 outside of any style. */
    private int styleDepth;

    SvgReader(SourceText source, ProblemCollector problems) {
        this.source = source;
        this.problems = problems;
        this.lines = new Lines(source.file().shown(), source.text(), 1);
        this.tags = new SvgTags(source.text());
        this.text = new SvgText(source.text());
    }

    ImageSize read() {
        if (hasDoctype()) {
            report(text.doctype(), "a DOCTYPE");
        }
        try {
            var xml = text.parse();
            boolean more = true;
            while (more && xml.hasNext()) {
                more = take(xml.next(), xml);
            }
            reportSize();
        } catch (XMLStreamException e) {
            // After a DOCTYPE, the rest may not mean what it seems to.
            if (!hasDoctype()) {
                broken(e);
            }
        }
        return size;
    }

    private boolean hasDoctype() {
        return text.doctype() >= 0;
    }

    /** Whether the problems are only of parts that {@link SvgRules} forbids, so that the drawing can be shown without these. */
    static boolean isOnlyForbidden(Problems found) {
        return found.list().stream().allMatch(problem -> problem.is(ProblemKind.FORBIDDEN_PART));
    }

    /** Reads one event. False to stop, at the first element after a DOCTYPE. */
    private boolean take(int event, XMLStreamReader xml) {
        if (hasDoctype() && event == XMLStreamConstants.START_ELEMENT) {
            return false;
        }
        switch (event) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                report(source.text().indexOf("<?" + xml.getPITarget()), "a processing instruction");
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.END_ELEMENT -> endOfElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (styleDepth > 0) {
                    style.append(xml.getText());
                }
            }
            default -> {}
        }
        return true;
    }

    private void endOfElement() {
        if (styleDepth == 0 || --styleDepth > 0) {
            return;
        }
        if (SvgRules.fetches(style.toString())) {
            report(styleStart, "a style that can fetch something");
        }
        style.setLength(0);
    }

    private void element(XMLStreamReader xml) {
        var name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (tags.next() == 1) {
            root(name, xml);
        }
        if (styleDepth > 0) {
            report(tags.start(), "an element inside a style, whose rules go on behind it");
            styleDepth++;
        } else if (SvgRules.isStyle(name)) {
            styleStart = tags.start();
            styleDepth = 1;
        }
        if (SvgRules.isActive(name, xml.getNamespaceURI())) {
            report(tags.start(), "<" + xml.getLocalName() + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var attribute = xml.getAttributeLocalName(i);
            SvgRules.fault(attribute, xml.getAttributeValue(i)).ifPresent(what -> report(tags.start(attribute), what));
        }
    }

    private void root(String name, XMLStreamReader xml) {
        if (!name.equals("svg")) {
            notSvg(source.file().at(), "This is no svg picture, whatever the file's name says.");
        } else if (!SVG.equals(xml.getNamespaceURI())) {
            problems.error(
                    "AC150",
                    lines.at(Math.max(0, tags.start())),
                    "This tag does not name SVG, so browsers show nothing of the drawing.",
                    "Write:  <svg xmlns=\"" + SVG + "\" …>  or save it again as plain SVG.");
        }
        var box = String.valueOf(xml.getAttributeValue(null, "viewBox")).strip();
        var numbers = VIEW_BOX.matcher(box);
        if (box.length() <= LONGEST_VIEW_BOX && numbers.matches()) {
            size = new ImageSize(pixels(numbers.group(1)), pixels(numbers.group(2)));
        } else if (xml.getAttributeValue(null, "viewBox") == null) {
            size = new ImageSize(length(xml, "width"), length(xml, "height"));
        }
    }

    /** Reports that a drawing, otherwise sound, has no size. */
    private void reportSize() {
        if (size.width() > 0 && size.height() > 0) {
            return;
        }
        size = ImageSize.UNKNOWN;
        if (!hasDoctype() && problems.problems().isEmpty()) {
            problems.warning(
                    "AC150",
                    source.file().at(),
                    "This drawing does not say how large it is, so browsers show it too small, or nothing of it.",
                    "Say it in the first tag:  viewBox=\"0 0 400 300\"  with its own width and height.");
        }
    }

    /** A length in pixels; 0 where it is missing or of another unit. */
    private static int length(XMLStreamReader xml, String side) {
        var length =
                LENGTH.matcher(String.valueOf(xml.getAttributeValue(null, side)).strip());
        return length.matches() ? pixels(length.group(1)) : 0;
    }

    private static int pixels(String number) {
        try {
            return (int) Math.round(Math.min(Double.parseDouble(number), 1_000_000));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void broken(XMLStreamException fault) {
        var at = fault.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        notSvg(new Location(source.file().shown(), line, column), "This drawing breaks the rules of XML here.");
    }

    private void notSvg(Location at, String message) {
        problems.error("AC150", at, message, "Save it again in a drawing program, as plain SVG.");
    }

    private void report(int offset, String what) {
        problems.error(
                ProblemKind.FORBIDDEN_PART,
                "AC151",
                lines.at(Math.max(0, offset)),
                "This drawing holds " + what + ": it could run or fetch something on a reader's device.",
                "Remove it, or export the drawing as plain SVG: shapes and text only.");
    }
}

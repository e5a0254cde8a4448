package aftercare.check.finished;

import org.jsoup.nodes.Element;

/**
 * An element that leads to, or asks for, an address.
 *
 * @param value as it stands in the page
 * @param href as the page means it
 */
record LinkElement(Element element, String value, Href href) {

    /** What a reader hears of it: its label, else its words, else those of the picture in it. */
    String words() {
        var label = element.attr("aria-label").strip();
        if (!label.isEmpty()) {
            return label;
        }
        var text = element.text();
        return text.isEmpty()
                ? String.join(" ", element.select("img[alt]").eachAttr("alt")).strip()
                : text;
    }
}

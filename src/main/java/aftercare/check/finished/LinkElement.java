package aftercare.check.finished;

import org.jsoup.nodes.Element;

/**
 * An element that links to, or loads, an address.
 *
 * @param value as written in the page
 * @param href the resolved value
 */
record LinkElement(Element element, String value, Href href) {

    /** What a screen reader says: its label, else its words, else the alt texts of its pictures. */
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

package aftercare.check;

import org.jsoup.nodes.Element;

/**
 * An element that leads to, or asks for, an address.
 *
 * @param value as it stands in the page
 * @param href as the page means it
 */
record LinkElement(Element element, String value, Href href) {

    /** What a reader sees or hears of it: its words, and those of a picture in it. */
    String words() {
        var label = element.attr("aria-label").strip();
        if (!label.isEmpty()) {
            return label;
        }
        var pictures = String.join(" ", element.select("img[alt]").eachAttr("alt"));
        return (element.text() + " " + pictures).strip();
    }
}

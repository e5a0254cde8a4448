package aftercare.markdown.address;

import aftercare.model.ContentPath;

/** The checked target of a link or an image. */
public sealed interface Address {
    /** {@code https://www.who.int/} */
    record Website(String href) implements Address {}

    /** {@code mailto:…} or {@code tel:…} */
    record Contact(String href) implements Address {}

    /** {@code #causes}, on the same page. */
    record SamePage(String anchor) implements Address {}

    /**
     * {@code ../glossary.yaml#scan}
     *
     * @param anchor without {@code #}; empty when there is none
     */
    record ContentTarget(ContentPath target, String anchor) implements Address {}

    /**
     * {@code ../../images/x.png}
     *
     * @param file below the content folder: {@code images/x.png}
     */
    record ImageFile(String file) implements Address {}

    /** An address that is not allowed, and the problem to report. */
    record Refused(String code, String message, String hint) implements Address {}
}

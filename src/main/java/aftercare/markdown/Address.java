package aftercare.markdown;

import aftercare.model.ContentPath;

/** Where a link or an image leads, judged. */
sealed interface Address {
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
    record ContentFile(ContentPath target, String anchor) implements Address {}

    /**
     * {@code ../../images/x.png}
     *
     * @param file below the content folder: {@code images/x.png}
     */
    record ImageFile(String file) implements Address {}

    /** What may not be linked or shown, and what to tell the author. */
    record Refused(String code, String message, String hint) implements Address {}
}

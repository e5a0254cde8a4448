package aftercare.model;

import java.util.Optional;

/**
 * A variant of a template component: an entry of {@code examples.yaml} in the component's folder. Examples are for the preview;
 * no site shows one.
 *
 * @param title what is special about it
 * @param page the name of the content whose page it is shown on: {@code index}, or {@code guides/*} for the first guide on
 *     which it shows something
 * @param show FreeMarker that calls the component's macro
 * @param clinic whose copy it is shown in; empty for the one that is previewed
 */
public record Example(Text title, Text page, Text show, Optional<Clinic> clinic) {

    /** The same example on another page. */
    public Example on(Text other) {
        return new Example(title, other, show, clinic);
    }
}

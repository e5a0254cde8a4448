package aftercare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Since when, until when and where a self-check is published.
 *
 * @param draft left out of the site
 * @param from left out before this day
 * @param expires left out from this day on
 * @param aliases old site addresses, {@code self-checks/old-name.html}, which lead to it
 * @param retired why it no longer holds; its page is then a notice
 */
public record Availability(
        boolean draft,
        Optional<LocalDate> from,
        Optional<LocalDate> expires,
        List<Text> aliases,
        Optional<Guide.Retired> retired) {
    /** Published on every day, and without old addresses. */
    public static final Availability ALWAYS =
            new Availability(false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Availability {
        aliases = List.copyOf(aliases);
    }
}

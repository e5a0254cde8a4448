package aftercare.doctor;

import aftercare.model.Recall;
import aftercare.status.CopyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known today of the texts that copies show.
 *
 * @param recalls what was withdrawn
 * @param newest the status of the site that copies ask for newer versions; empty when it was not asked
 */
public record Knowledge(LocalDate today, List<Recall> recalls, Optional<CopyStatus> newest) {
    public Knowledge {
        recalls = List.copyOf(recalls);
    }

    /** Nothing but the date. */
    public static Knowledge of(LocalDate today) {
        return new Knowledge(today, List.of(), Optional.empty());
    }

    /** The same with what another site says of its texts, and of those that it withdrew. */
    Knowledge with(CopyStatus site) {
        return new Knowledge(
                today,
                Stream.concat(recalls.stream(), site.recalls().stream())
                        .distinct()
                        .toList(),
                Optional.of(site));
    }
}

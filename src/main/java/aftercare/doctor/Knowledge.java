package aftercare.doctor;

import aftercare.model.Recall;
import aftercare.status.CopyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known today about the texts that copies show.
 *
 * @param recalls what was withdrawn
 * @param newest the status of the site that copies ask for newer versions; empty if it was not asked
 */
public record Knowledge(LocalDate today, List<Recall> recalls, Optional<CopyStatus> newest) {
    public Knowledge {
        recalls = List.copyOf(recalls);
    }

    /** Knowledge of nothing but the date. */
    public static Knowledge of(LocalDate today) {
        return new Knowledge(today, List.of(), Optional.empty());
    }

    /** This knowledge with what another site says about its texts, and about those that it withdrew. */
    Knowledge with(CopyStatus site) {
        return new Knowledge(
                today,
                Stream.concat(recalls.stream(), site.recalls().stream())
                        .distinct()
                        .toList(),
                Optional.of(site));
    }
}

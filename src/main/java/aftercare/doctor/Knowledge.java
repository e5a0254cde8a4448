package aftercare.doctor;

import aftercare.model.Recall;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.status.CopyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known today about the texts that copies show.
 *
 * @param recalls what was withdrawn up to today
 * @param newest the status of the site that copies ask for newer versions; empty if it was not asked
 */
public record Knowledge(LocalDate today, List<Recall> recalls, Optional<CopyStatus> newest) {
    public Knowledge {
        recalls =
                recalls.stream().filter(recall -> !recall.date().isAfter(today)).toList();
    }

    /** That recalls of the content at hand have a day to come, and so withdraw nothing yet. */
    public static Problems toCome(List<Recall> recalls, LocalDate today) {
        return toCome(recalls, today, "Write the day on which it was recalled.");
    }

    /**
     * The same of recalls from anywhere.
     *
     * @param remedy a sentence
     */
    static Problems toCome(List<Recall> recalls, LocalDate today, String remedy) {
        return Problems.of(recalls.stream()
                .filter(recall -> recall.date().isAfter(today))
                .map(recall -> Problem.error(
                        "AC733",
                        recall.path().at(),
                        "The recall of `" + recall.path() + "` was passed over, as its day, " + recall.date()
                                + ", is still to come: today is " + today + ".",
                        remedy + " If today is another day, set this machine's clock."))
                .toList());
    }

    /** Knowledge of nothing but the date. */
    public static Knowledge of(LocalDate today) {
        return new Knowledge(today, List.of(), Optional.empty());
    }

    /** This knowledge with what another site says about its texts and their names, and about those that it withdrew. */
    Knowledge with(CopyStatus site) {
        return new Knowledge(
                today,
                Stream.concat(recalls.stream(), site.recalls().stream())
                        .map(site.names()::completed)
                        .distinct()
                        .toList(),
                Optional.of(site));
    }
}

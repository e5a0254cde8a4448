package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.problem.Problems;
import aftercare.publish.DryRun;
import aftercare.publish.Published;
import aftercare.publish.Sink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a clinic's finished copy goes: into a site's folder, into a zip, or nowhere. */
interface Destination {
    /** Publishes nothing, but still reports problems with the files. */
    Destination NOWHERE = (copy, making, isSound) -> new Delivery(making.into(new DryRun()), Optional.empty());

    /**
     * Makes the files of a copy, and puts them in place if there is no error.
     *
     * @param isSound whether there has been no error so far; otherwise nothing is put in place
     * @throws IOException if writing fails: a full disk, no permission
     */
    Delivery deliver(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException;

    /**
     * The copies in the output folder whose clinics are no longer in the list; removed on request.
     *
     * @param stems of all clinics
     */
    default List<BuildResult.GoneCopy> gone(Set<String> stems, boolean removes) throws IOException {
        return List.of();
    }

    /** Makes the files of a copy. */
    interface FileMaker {
        /** Hands every file to the sink, and returns the problems of the files. */
        Problems into(Sink sink) throws IOException;
    }

    /**
     * The result of delivering a copy.
     *
     * @param published empty after an error, and for destinations other than a folder
     */
    record Delivery(Problems problems, Optional<Published> published) {
        static Delivery refused(Problems problems) {
            return new Delivery(problems, Optional.empty());
        }
    }
}

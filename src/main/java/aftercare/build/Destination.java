package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.problem.Problems;
import aftercare.publish.DryRun;
import aftercare.publish.Published;
import aftercare.publish.Sink;
import java.io.IOException;
import java.util.Optional;

/** Where a clinic's finished copy goes: into a site's folder, into a zip, or nowhere. */
interface Destination {
    /** Takes the files, which can still be refused, and lets them go. */
    Destination NOWHERE = (copy, making, isSound) -> new Delivery(making.into(new DryRun()), Optional.empty());

    /**
     * Has the files of a copy made, and puts them in place unless something is wrong.
     *
     * @param isSound whether there was no error before; without it nothing is put in place
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    Delivery deliver(ClinicCopy copy, Making making, boolean isSound) throws IOException;

    /** Makes the files of a copy. */
    interface Making {
        /** Hands every file to the sink, and tells what is wrong with them. */
        Problems into(Sink sink) throws IOException;
    }

    /**
     * What became of a copy.
     *
     * @param published empty when an error kept it from its folder, and where it goes into none
     */
    record Delivery(Problems problems, Optional<Published> published) {
        static Delivery refused(Problems problems) {
            return new Delivery(problems, Optional.empty());
        }
    }
}

package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.publish.SitePublisher;
import java.io.IOException;
import java.util.Optional;

/** Publishes each copy into the folder of its site. */
final class SiteFolders implements Destination {
    @Override
    public Delivery deliver(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException {
        var begun = new SitePublisher(copy.output()).begin();
        if (begun.value().isEmpty()) {
            return Delivery.refused(begun.problems());
        }
        try (var staging = begun.value().get()) {
            var problems = begun.problems().and(making.into(staging));
            boolean isGood = isSound && !problems.hasErrors();
            return new Delivery(problems, isGood ? Optional.of(staging.publish()) : Optional.empty());
        }
    }
}

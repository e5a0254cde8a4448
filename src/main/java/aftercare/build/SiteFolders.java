package aftercare.build;

import aftercare.build.BuildResult.GoneCopy;
import aftercare.build.BuildResult.GoneCopy.Fate;
import aftercare.copy.ClinicCopy;
import aftercare.memo.Memo;
import aftercare.publish.PublishedSites;
import aftercare.publish.SitePublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes each copy into the folder of its site.
 *
 * @param folder the site's folder; of several sites, the folder that holds them
 * @param memo knows which files the last publication left there
 */
record SiteFolders(Path folder, Memo memo) implements Destination {
    @Override
    public Delivery deliver(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException {
        var trusted = new TrustedSite(copy.output(), memo);
        var begun = new SitePublisher(copy.output(), trusted.files())
                .ofCopy(copy.clinicName())
                .begin();
        if (begun.value().isEmpty()) {
            return Delivery.refused(begun.problems());
        }
        try (var staging = begun.value().get()) {
            var problems = begun.problems().and(making.into(staging));
            if (!isSound || problems.hasErrors()) {
                return new Delivery(problems, Optional.empty());
            }
            var published = staging.publish();
            trusted.keep(staging);
            return new Delivery(problems, Optional.of(published));
        }
    }

    @Override
    public List<GoneCopy> gone(Set<String> stems, boolean removes) throws IOException {
        var gone = new ArrayList<GoneCopy>();
        for (var site : PublishedSites.in(folder)) {
            var name = String.valueOf(site.getFileName());
            if (!stems.contains(name)) {
                gone.add(new GoneCopy(site, fate(site, name, removes)));
            }
        }
        return gone;
    }

    private static Fate fate(Path site, String name, boolean removes) throws IOException {
        if (!PublishedSites.isCopy(site, name)) {
            return Fate.LEFT;
        }
        return removes ? Fate.of(PublishedSites.remove(site)) : Fate.NAMED;
    }
}

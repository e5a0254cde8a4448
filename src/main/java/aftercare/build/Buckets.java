package aftercare.build;

import aftercare.build.BuildResult.GoneCopy;
import aftercare.build.BuildResult.GoneCopy.Fate;
import aftercare.copy.ClinicCopy;
import aftercare.format.Sha256;
import aftercare.pack.Bucket;
import aftercare.pack.Packed;
import aftercare.pack.Packing;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.publish.Entry;
import aftercare.publish.PublishException;
import aftercare.publish.Sink;
import aftercare.publish.SitePublisher;
import aftercare.publish.Staging;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Packs each copy for object storage, each into a folder of its own. */
final class Buckets implements PackDestination {
    private final Path folder;
    private final LocalDate today;
    private final List<Packed> packed = new ArrayList<>();

    Buckets(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    /** A sink that passes files on, and remembers the SHA-256 of pages and leaflets. */
    private record Noting(Staging staging, Map<String, String> pages, Map<String, String> leaflets) implements Sink {
        Noting(Staging staging) {
            this(staging, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        @Override
        public void add(OutputFile file) {
            if (OutputFile.isPage(file.address())) {
                pages.put(file.address(), Sha256.hex(file.bytes()));
            }
            if (OutputFile.isLeaflet(file.address())) {
                leaflets.put(file.address(), Sha256.hex(file.bytes()));
            }
            staging.add(file);
        }

        /** Takes what is no page as it stands, such as a leaflet. */
        @Override
        public boolean keeps(String address, Entry entry, Location source) {
            if (OutputFile.isPage(address)) {
                return false;
            }
            return OutputFile.isLeaflet(address)
                    ? keepsLeaflet(address, entry, source)
                    : staging.keeps(address, entry, source);
        }

        /** Takes a leaflet that stands with its bytes: its entry has another checksum than the one that the status tells. */
        private boolean keepsLeaflet(String address, Entry entry, Location source) {
            var bytes = staging.standing(address, entry).filter(same -> staging.keeps(address, entry, source));
            bytes.ifPresent(same -> leaflets.put(address, Sha256.hex(same)));
            return bytes.isPresent();
        }

        CopyStatus told(CopyStatus status) {
            return status.withSha256(pages, leaflets);
        }

        @Override
        public Optional<Entry> entry(String address) {
            return staging.entry(address);
        }

        @Override
        public Problems problems() {
            return staging.problems();
        }
    }

    @Override
    public Delivery deliver(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException {
        try {
            return delivered(copy, making, isSound);
        } catch (IOException | UncheckedIOException failure) {
            var known = PublishException.behind(failure);
            if (known.isPresent()) {
                throw known.get().saying(Packing.UNCHANGED);
            }
            throw failure;
        }
    }

    private Delivery delivered(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException {
        var bucket = new Bucket(folder.resolve(copy.stem()));
        var refusal = bucket.refusal();
        if (refusal.hasErrors()) {
            return Delivery.refused(refusal);
        }
        var before = bucket.before();
        var begun = new SitePublisher(bucket.site()).ofCopy(copy.clinicName()).begin();
        if (begun.value().isEmpty()) {
            return Delivery.refused(begun.problems());
        }
        try (var staging = begun.value().get()) {
            var noting = new Noting(staging);
            var problems = begun.problems().and(making.into(noting));
            if (isSound && !problems.hasErrors()) {
                var label = new LabelWriter(copy, today).label();
                var status = noting.told(label.status()).json();
                staging.add(OutputFile.of(CopyStatus.ADDRESS, status, Location.ofFile(CopyStatus.ADDRESS)));
                bucket.announce(before, staging.addresses());
                staging.publish();
                packed.add(bucket.finish(label, before));
            }
            return new Delivery(problems, Optional.empty());
        }
    }

    @Override
    public List<GoneCopy> gone(Set<String> stems, boolean removes) throws IOException {
        var gone = new ArrayList<GoneCopy>();
        for (var bucket : Bucket.in(folder)) {
            if (!stems.contains(String.valueOf(bucket.folder().getFileName()))) {
                gone.add(new GoneCopy(bucket.folder(), fate(bucket, removes)));
            }
        }
        return gone;
    }

    private static Fate fate(Bucket bucket, boolean removes) throws IOException {
        if (!bucket.isUnderItsName()) {
            return Fate.LEFT;
        }
        return removes ? Fate.of(bucket.remove()) : Fate.NAMED;
    }

    @Override
    public List<Packed> packed() {
        return packed;
    }
}

package aftercare.build;

import aftercare.build.BuildResult.GoneCopy;
import aftercare.build.BuildResult.GoneCopy.Fate;
import aftercare.copy.ClinicCopy;
import aftercare.pack.MadePacks;
import aftercare.pack.Packed;
import aftercare.pack.Packing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Packs each copy into its own zip, all in one folder. */
final class Zips implements PackDestination {
    private final Path folder;
    private final LocalDate today;
    private final List<Packed> packed = new ArrayList<>();

    Zips(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    @Override
    public Delivery deliver(ClinicCopy copy, FileMaker making, boolean isSound) throws IOException {
        var begun = Packing.begin(folder, copy.stem());
        if (begun.value().isEmpty()) {
            return Delivery.refused(begun.problems());
        }
        try (var packing = begun.value().get()) {
            var problems = begun.problems().and(making.into(packing));
            if (isSound && !problems.hasErrors()) {
                packed.add(packing.finish(new LabelWriter(copy, today).label()));
            }
            return new Delivery(problems, Optional.empty());
        }
    }

    @Override
    public List<GoneCopy> gone(Set<String> stems, boolean removes) throws IOException {
        var gone = new ArrayList<GoneCopy>();
        for (var zip : MadePacks.in(folder)) {
            if (!stems.contains(MadePacks.stem(zip))) {
                gone.add(new GoneCopy(zip, fate(zip, removes)));
            }
        }
        return gone;
    }

    private static Fate fate(Path zip, boolean removes) throws IOException {
        boolean isOurs = MadePacks.isUnderItsName(zip);
        if (removes && isOurs) {
            Files.delete(zip);
            return Fate.REMOVED;
        }
        return isOurs ? Fate.NAMED : Fate.LEFT;
    }

    @Override
    public List<Packed> packed() {
        return packed;
    }
}

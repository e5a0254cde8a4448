package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.pack.Packed;
import aftercare.pack.Packing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packs each copy into its own zip, all in one folder. */
final class Zips implements Destination {
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

    List<Packed> packed() {
        return packed;
    }
}

package aftercare.doctor;

import aftercare.pack.Bucket;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where that may be with which a copy is compared: a folder of a built site, or a pack.
 *
 * @param ofPack for a copy that was made from a pack; empty to examine only what such a copy says about itself
 * @param ofOther for every other copy; empty likewise
 */
public record BuiltPlaces(Optional<Path> ofPack, Optional<Path> ofOther) {
    /** Nothing to compare with. */
    public static final BuiltPlaces NONE = new BuiltPlaces(Optional.empty(), Optional.empty());

    /** One place, whichever copy it is. */
    public static BuiltPlaces named(Path place) {
        return new BuiltPlaces(Optional.of(place), Optional.of(place));
    }

    /** The pack of a clinic among others: a zip, or a folder; the newer one where there are both. It need not be there. */
    public static Path packIn(Path packs, String clinic) throws IOException {
        var zip = packs.resolve(clinic + ".zip");
        var folder = packs.resolve(clinic);
        if (!Files.isDirectory(folder) || !Files.exists(zip)) {
            return Files.isDirectory(folder) ? folder : zip;
        }
        var site = Bucket.at(folder).map(Bucket::site).orElse(folder);
        var manifest = site.resolve(SiteFolder.MANIFEST);
        boolean isNewer = Files.exists(manifest)
                && Files.getLastModifiedTime(manifest).compareTo(Files.getLastModifiedTime(zip)) > 0;
        return isNewer ? folder : zip;
    }

    /** The usual places. A pack has files that a site does not have, so a copy of it is never compared with a site. */
    public static BuiltPlaces usual(Optional<Path> pack, Path site) throws IOException {
        var built = BuiltSite.at(site);
        boolean isPack = false;
        if (built.isPresent() && built.get().value().isPresent()) {
            try (var opened = built.get().value().get()) {
                isPack = opened.isPack();
            }
        }
        var ofOther = built.map(found -> site);
        return new BuiltPlaces(isPack ? pack.or(() -> ofOther) : pack, ofOther);
    }

    /** Whether the copy must be asked which of the places is its own. */
    boolean areTwo() {
        return !ofPack.equals(ofOther);
    }
}

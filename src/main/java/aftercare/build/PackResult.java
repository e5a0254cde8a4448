package aftercare.build;

import aftercare.pack.Packed;
import java.util.List;

/**
 * The result of packing.
 *
 * @param build the result of building the sites in them, which are not published into folders
 * @param packs the packs that were made, in the order of the clinics; a clinic with an error has none
 */
public record PackResult(BuildResult build, List<Packed> packs) {
    public PackResult {
        packs = List.copyOf(packs);
    }
}

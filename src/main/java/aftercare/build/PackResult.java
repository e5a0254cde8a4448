package aftercare.build;

import aftercare.pack.Packed;
import java.util.List;

/**
 * What the making of packs came to.
 *
 * @param build of the sites in them; nothing of it is published into a folder
 * @param packs those that were made, in the order of the clinics; an error keeps one from being made
 */
public record PackResult(BuildResult build, List<Packed> packs) {
    public PackResult {
        packs = List.copyOf(packs);
    }
}

package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import java.util.Optional;
import java.util.Set;

/**
 * Which leaflets a site is to have.
 *
 * @param paper empty for a site without leaflets
 * @param unprintable guides that cannot be printed: no font of the program's has their letters
 */
public record Leaflets(Optional<PaperSize> paper, Set<ContentPath> unprintable) {
    public static final Leaflets NONE = new Leaflets(Optional.empty(), Set.of());

    public Leaflets {
        unprintable = Set.copyOf(unprintable);
    }

    boolean has(Guide guide) {
        return paper.isPresent() && !unprintable.contains(guide.path());
    }
}

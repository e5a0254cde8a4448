package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import java.util.List;
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

    /** The leaflets of guides that can be printed, each linked from its guide's page. */
    List<Page.LeafletPage> of(List<Page.GuidePage> guides) {
        return paper.stream()
                .flatMap(size -> guides.stream().map(guide -> leaflet(guide, size)))
                .toList();
    }

    private static Page.LeafletPage leaflet(Page.GuidePage online, PaperSize paper) {
        var head = new Page.Head(
                online.leaflet(),
                online.edition(),
                online.title(),
                online.head().description(),
                online.guide().at(),
                false);
        return new Page.LeafletPage(head, online, paper);
    }

    boolean has(Guide guide) {
        return paper.isPresent() && !unprintable.contains(guide.path());
    }
}

package aftercare.page;

import java.util.List;
import java.util.Optional;

/**
 * Which leaflets a site is to have.
 *
 * @param paper empty for a site without leaflets
 */
public record Leaflets(Optional<PaperSize> paper) {
    public static final Leaflets NONE = new Leaflets(Optional.empty());

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

    boolean areAsked() {
        return paper.isPresent();
    }
}

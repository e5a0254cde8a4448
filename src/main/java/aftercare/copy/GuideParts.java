package aftercare.copy;

import aftercare.memo.Fingerprint;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.page.Page;
import aftercare.problem.Location;
import java.util.List;

/** The parts from which the page of a guide is made, besides those that all pages share. */
final class GuideParts {
    private static final RecordType<Around> AROUND = RecordType.of(Around.class);
    private static final RecordType<Guide> GUIDE = RecordType.of(Guide.class);

    private GuideParts() {}

    /** Everything on the page around the guide's text. */
    private record Around(
            String address,
            String template,
            String language,
            Text title,
            Text description,
            Location source,
            boolean isListed,
            List<Page.PageLink> related,
            List<Page.PageLink> topics,
            List<Page.Reference> references,
            Page.Standing standing,
            String leaflet) {
        static Around of(Page page, Page.GuidePage guide) {
            var head = page.head();
            return new Around(
                    head.address(),
                    page.template(),
                    head.edition().language(),
                    head.title(),
                    head.description(),
                    head.source(),
                    head.isListed(),
                    guide.related(),
                    guide.topics(),
                    guide.references(),
                    guide.standing(),
                    guide.leaflet());
        }
    }

    /**
     * Adds all parts to a fingerprint.
     *
     * @param page the page itself, or its version for frames
     * @param isTranslated whether its text may borrow from the source's; if not, the hash of its file covers all of it
     */
    static void add(Page page, Page.GuidePage whole, boolean isTranslated, Fingerprint all) {
        var guide = whole.guide();
        all.with(Around.of(page, whole), AROUND)
                .with(guide.at().file())
                .with(guide.hash())
                .with(guide.sensitive() ? 1 : 0);
        if (isTranslated) {
            all.with(guide, GUIDE);
        }
    }
}

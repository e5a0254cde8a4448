package aftercare.copy;

import aftercare.memo.Fingerprint;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.page.Page;
import java.util.List;

/** The parts from which the page of a guide is made, besides those that all pages share. */
final class GuideParts {
    private static final RecordType<Around> AROUND = RecordType.of(Around.class);
    private static final RecordType<Guide> GUIDE = RecordType.of(Guide.class);

    private GuideParts() {}

    /** Everything on the page around the guide's text. */
    private record Around(
            HeadParts head,
            List<Page.PageLink> related,
            List<Page.PageLink> topics,
            List<Page.Reference> references,
            Page.Standing standing,
            String leaflet) {
        static Around of(Page page, Page.GuidePage guide) {
            return new Around(
                    HeadParts.of(page),
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
        all.with(Around.of(page, whole), AROUND);
        add(whole.guide(), isTranslated, all);
    }

    /** Adds the text of a guide, or of the first page. */
    static void add(Guide text, boolean isTranslated, Fingerprint all) {
        all.with(text.at().file()).with(text.hash()).with(text.sensitive() ? 1 : 0);
        if (isTranslated) {
            all.with(text, GUIDE);
        }
    }
}

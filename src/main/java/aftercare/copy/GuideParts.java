package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.page.Page;
import java.util.List;

/**
 * The parts from which the page of a guide is made, besides those that all pages share.
 *
 * @param all the fingerprint that they are added to
 * @param isTranslated whether the text of a page may borrow from the source's; if not, the hash of its file covers all of it
 */
record GuideParts(Fingerprint all, LinkPrints links, boolean isTranslated) {
    private static final RecordType<Around> AROUND = RecordType.of(Around.class);
    private static final RecordType<Guide> GUIDE = RecordType.of(Guide.class);

    /** Everything on the page around the guide's text, besides links. */
    private record Around(HeadParts head, List<ReferenceParts> references, Page.Standing standing, String leaflet) {}

    /** A line of the list of sources. What it says of a source comes from a file that all pages share. */
    private record ReferenceParts(int number, String source, int mentions) {
        static ReferenceParts of(Page.Reference reference) {
            return new ReferenceParts(
                    reference.number(), reference.source().id().value(), reference.mentions());
        }
    }

    /**
     * Adds all parts.
     *
     * @param page the page itself, or its version for frames
     */
    void add(Page page, Page.GuidePage whole) {
        all.with(AROUND.bytes(new Around(HeadParts.of(page), references(whole), whole.standing(), whole.leaflet())));
        links.add(whole.related(), all);
        links.add(whole.topics(), all);
        add(whole.guide());
    }

    private static List<ReferenceParts> references(Page.GuidePage page) {
        return page.references().stream().map(ReferenceParts::of).toList();
    }

    /** Adds the text of a guide, or of the first page. */
    void add(Guide text) {
        all.with(text.at().file()).with(text.hash()).with(text.sensitive() ? 1 : 0);
        if (isTranslated) {
            all.with(GUIDE.bytes(text));
        }
    }
}

package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.memo.RecordType;
import aftercare.page.Page;
import java.util.List;

/**
 * What pages with a line for each guide are made from, besides what all pages share. They are the longest of a large site.
 *
 * @param all the fingerprint that the parts are added to
 * @param isTranslated whether the text of a page may borrow from another
 */
record ListParts(Fingerprint all, LinkPrints links, boolean isTranslated) {
    private static final RecordType<HeadParts> HEAD = RecordType.of(HeadParts.class);
    private static final RecordType<Ends> ENDS = RecordType.of(Ends.class);
    private static final RecordType<Page.CitedSource> SOURCE = RecordType.of(Page.CitedSource.class);

    /** What stands at the end of the first page. */
    private record Ends(List<Page.Reference> references, Page.Standing standing) {}

    /**
     * Adds all parts of a page.
     *
     * @return whether the page is one of these; else nothing is added
     */
    boolean add(Page page) {
        if (page instanceof Page.GuideListPage list) {
            add(list.groups());
        } else if (page instanceof Page.TopicPage topic) {
            add(List.of(topic.group()));
        } else if (page instanceof Page.AudiencePage audience) {
            add(List.of(audience.group()));
        } else if (page instanceof Page.SourcesPage sources) {
            add(sources);
        } else if (page instanceof Page.SearchPage search) {
            add(search);
        } else if (page instanceof Page.HomePage home) {
            add(home);
        } else {
            return false;
        }
        all.with(HEAD.bytes(HeadParts.of(page)));
        return true;
    }

    private void add(Page.HomePage page) {
        links.add(page.selfChecks(), all);
        add(page.groups());
        add(page.quietGroups());
        all.with(ENDS.bytes(new Ends(page.references(), page.standing())));
        new GuideParts(all, links, isTranslated).add(page.text());
    }

    /** Without the index of words, which has a place of its own in a page that is kept. */
    private void add(Page.SearchPage page) {
        page.letters().forEach(letter -> {
            all.with(letter.letter());
            links.add(letter.entries(), all);
        });
    }

    private void add(Page.SourcesPage page) {
        page.letters().forEach(letter -> {
            all.with(letter.letter()).with(letter.entries().size());
            letter.entries().forEach(cited -> {
                all.with(SOURCE.bytes(new Page.CitedSource(cited.source(), List.of())));
                links.add(cited.pages(), all);
            });
        });
    }

    private void add(List<Page.GuideGroup> groups) {
        all.with(groups.size());
        groups.forEach(group -> {
            all.with(group.id()).with(group.title().marked()).with(group.address());
            links.add(group.guides(), all);
        });
    }
}

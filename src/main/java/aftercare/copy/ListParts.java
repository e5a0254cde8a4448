package aftercare.copy;

import aftercare.memo.Fingerprint;
import aftercare.memo.RecordType;
import aftercare.page.Page;
import java.util.List;

/** What pages with a line for each guide are made from, besides what all pages share. They are the longest of a large site. */
final class ListParts {
    private static final RecordType<HeadParts> HEAD = RecordType.of(HeadParts.class);
    private static final RecordType<Ends> ENDS = RecordType.of(Ends.class);
    private static final RecordType<Page.CitedSource> SOURCE = RecordType.of(Page.CitedSource.class);

    private ListParts() {}

    /** What stands at the end of the first page. */
    private record Ends(List<Page.Reference> references, Page.Standing standing) {}

    /**
     * Adds all parts to a fingerprint.
     *
     * @param isTranslated whether its text may borrow from another
     * @return whether the page is one of these; else nothing is added
     */
    static boolean add(Page page, boolean isTranslated, Fingerprint all) {
        if (page instanceof Page.GuideListPage list) {
            add(list.groups(), all);
        } else if (page instanceof Page.TopicPage topic) {
            add(List.of(topic.group()), all);
        } else if (page instanceof Page.AudiencePage audience) {
            add(List.of(audience.group()), all);
        } else if (page instanceof Page.SourcesPage sources) {
            add(sources, all);
        } else if (page instanceof Page.HomePage home) {
            add(home, isTranslated, all);
        } else {
            return false;
        }
        all.with(HeadParts.of(page), HEAD);
        return true;
    }

    private static void add(Page.HomePage page, boolean isTranslated, Fingerprint all) {
        addLinks(page.selfChecks(), all);
        add(page.groups(), all);
        add(page.quietGroups(), all);
        all.with(new Ends(page.references(), page.standing()), ENDS);
        GuideParts.add(page.text(), isTranslated, all);
    }

    private static void add(Page.SourcesPage page, Fingerprint all) {
        page.letters().forEach(letter -> {
            all.with(letter.letter()).with(letter.entries().size());
            letter.entries().forEach(cited -> {
                all.with(new Page.CitedSource(cited.source(), List.of()), SOURCE);
                addLinks(cited.pages(), all);
            });
        });
    }

    private static void add(List<Page.GuideGroup> groups, Fingerprint all) {
        all.with(groups.size());
        groups.forEach(group -> {
            all.with(group.id()).with(group.title().marked()).with(group.address());
            addLinks(group.guides(), all);
        });
    }

    /** Not by their records, whose components would be looked up anew for each of many thousands of links. */
    private static void addLinks(List<Page.PageLink> links, Fingerprint all) {
        all.with(links.size());
        links.forEach(link -> all.with(link.address())
                .with(link.title().marked())
                .with(link.description().marked()));
    }
}

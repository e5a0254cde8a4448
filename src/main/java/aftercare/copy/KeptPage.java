package aftercare.copy;

import aftercare.check.finished.PageInspection;
import aftercare.memo.KeptProblem;
import aftercare.memo.RecordType;
import aftercare.problem.Location;
import aftercare.publish.Entry;
import aftercare.render.NamedIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finished page in the form in which a memo keeps it.
 *
 * @param entry the checksum and size of its bytes; {@link #UNKNOWN} when nothing was written
 * @param inspection what its inspection found; empty for a page that was not inspected
 * @param index the index of words that it names
 */
record KeptPage(Entry entry, Optional<KeptInspection> inspection, Optional<NamedIndex> index) {
    static final RecordType<KeptPage> TYPE = RecordType.of(KeptPage.class);
    static final Entry UNKNOWN = new Entry("", 0);

    /** A page to remember; empty if its inspection met a fault of the program, or found a link to the index. */
    static Optional<KeptPage> of(Entry entry, Optional<PageInspection> inspection, Optional<NamedIndex> index) {
        var kept = inspection.flatMap(KeptInspection::of);
        boolean isWhole = kept.isPresent() == inspection.isPresent();
        boolean linksToIndex = index.isPresent() && inspection.isPresent() && linksTo(index.get(), inspection.get());
        return isWhole && !linksToIndex ? Optional.of(new KeptPage(entry, kept, index)) : Optional.empty();
    }

    private static boolean linksTo(NamedIndex index, PageInspection page) {
        return page.links().stream().anyMatch(link -> index.isAt(link.address()));
    }

    /** The same page, once it names the index at an address. */
    KeptPage naming(String address, Entry now) {
        return new KeptPage(now, inspection, index.map(named -> named.at(address)));
    }

    /** An inspection in the form in which a memo keeps it. */
    record KeptInspection(
            List<KeptProblem> problems,
            String address,
            Location source,
            String title,
            List<String> ids,
            List<PageInspection.FoundLink> links) {

        private static Optional<KeptInspection> of(PageInspection found) {
            return KeptProblem.of(found.problems().list())
                    .map(problems -> new KeptInspection(
                            problems,
                            found.address(),
                            found.source(),
                            found.title(),
                            List.copyOf(found.ids()),
                            found.links()));
        }

        PageInspection found() {
            return new PageInspection(KeptProblem.problems(problems), address, source, title, Set.copyOf(ids), links);
        }
    }
}

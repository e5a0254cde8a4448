package aftercare.copy;

import aftercare.check.finished.PageInspection;
import aftercare.format.Fingerprint;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.Clinic;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.publish.Sink;
import aftercare.render.PageRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Remembers the pages of guides, of which there may be thousands, and those with a line for each guide, by a fingerprint of all
 * that a page is made from. The few other pages are always made. Safe for threads.
 */
final class PageMemo {
    private static final RecordType<Frame> FRAME = RecordType.of(Frame.class);

    /** Remembers nothing. */
    static final PageMemo NONE = new PageMemo(Memo.NONE, "", 0);

    private final Memo memo;
    private final String sourceLocale;
    private final long shared;
    private final LinkPrints links = new LinkPrints();
    private final Map<String, Optional<Long>> keys = new ConcurrentHashMap<>();

    private PageMemo(Memo memo, String sourceLocale, long shared) {
        this.memo = memo;
        this.sourceLocale = sourceLocale;
        this.shared = shared;
    }

    /**
     * The pages of a copy.
     *
     * @param sink where they go
     */
    static PageMemo of(ClinicCopy copy, Memo memo, CopyInputs inputs, Sink sink) {
        if (!memo.keeps()) {
            return NONE;
        }
        var shared = Fingerprint.of("pages")
                .with(sink.seals() ? 1 : 0)
                .with(inputs.of(copy.file()))
                .with(copy.baseUrl().orElse(""))
                .with(copy.clinic().logo().map(Clinic.Logo::hash).orElse(""))
                .with(copy.plan().pages().stream().map(Page::address).toList());
        copy.plan().shells().values().forEach(shell -> shared.with(FRAME.bytes(Frame.of(shell))));
        return new PageMemo(memo, copy.content().site().sourceLocale(), shared.value());
    }

    /** What the frame around the pages of a language shows from other pages. */
    private record Frame(
            String language,
            List<String> addresses,
            List<Page.PageLink> navigation,
            List<Page.PageLink> footer,
            List<Shell.Language> languages) {
        static Frame of(Shell shell) {
            return new Frame(
                    shell.edition().language(),
                    List.of(shell.home(), shell.search(), shell.helpPage(), shell.firstCheck()),
                    shell.navigation(),
                    shell.footer(),
                    shell.languages());
        }
    }

    /**
     * The fingerprint of a row of pages, for the words that search reads from them; empty if nothing is remembered. Pages other
     * than guides are made from files that all pages share.
     *
     * @param first the number of its first page
     */
    Optional<Long> key(int first, List<Page> row) {
        if (!memo.keeps()) {
            return Optional.empty();
        }
        var all = Fingerprint.of("search").with(shared).with(first);
        row.forEach(page -> all.with(page.address())
                .with(guide(page).isPresent() ? key(page).orElse(0L) : 0));
        return Optional.of(all.value());
    }

    /** A memory for the rows of search, whose texts go to a sink. */
    SearchMemo search(Sink sink) {
        return new SearchMemo(this, memo, sink);
    }

    /** A memory for printed leaflets, which go to a sink. */
    LeafletMemo leaflets(Sink sink) {
        return new LeafletMemo(memo, sink);
    }

    /** The fingerprint of a page; empty for a page that is always made. */
    Optional<Long> key(Page page) {
        return memo.keeps() ? keys.computeIfAbsent(page.address(), address -> made(page)) : Optional.empty();
    }

    private Optional<Long> made(Page page) {
        var all = Fingerprint.of("page").with(shared);
        boolean isTranslated = !page.edition().language().equals(sourceLocale);
        var guide = guide(page);
        guide.ifPresent(whole -> new GuideParts(all, links, isTranslated).add(page, whole));
        return guide.isPresent() || new ListParts(all, links, isTranslated).add(page)
                ? Optional.of(all.value())
                : Optional.empty();
    }

    /** The guide that a page shows, whole or in a frame. */
    private static Optional<Page.GuidePage> guide(Page page) {
        var whole = page instanceof Page.EmbedPage embed ? embed.whole() : page;
        return whole instanceof Page.GuidePage guide ? Optional.of(guide) : Optional.empty();
    }

    /**
     * A page of an earlier run, if its bytes are where the sink would put them.
     *
     * @param mustBeInspected whether only a page that was inspected will do
     * @param indexes the address of the index of words of each language
     */
    Optional<KeptPage> find(Page page, long key, boolean mustBeInspected, Sink sink, UnaryOperator<String> indexes) {
        return memo.find(key, KeptPage.TYPE)
                .filter(kept -> !mustBeInspected || kept.inspection().isPresent())
                .filter(kept -> kept.index().isPresent()
                        ? keepsNaming(kept, page, key, sink, indexes)
                        : keeps(kept, page, sink));
    }

    private static boolean keeps(KeptPage kept, Page page, Sink sink) {
        return sink.keeps(page.address(), kept.entry(), page.head().source());
    }

    /** Keeps a page that names an index of words. Of another index, it gets the name. */
    private boolean keepsNaming(KeptPage kept, Page page, long key, Sink sink, UnaryOperator<String> indexes) {
        var index = kept.index().orElseThrow();
        var address = indexes.apply(page.edition().language());
        if (index.isAt(address)) {
            return keeps(kept, page, sink);
        }
        boolean isThere = sink.keepsChanged(
                page.address(),
                kept.entry(),
                bytes -> index.renamed(bytes, address),
                page.head().source());
        if (isThere) {
            sink.entry(page.address()).ifPresent(now -> memo.keep(key, kept.naming(address, now), KeptPage.TYPE));
        }
        return isThere;
    }

    /** Remembers a page that was made. */
    void keep(Page page, long key, PageRenderer.MadePage made, Optional<PageInspection> inspection, Sink sink) {
        var entry = sink.entry(page.address());
        KeptPage.of(entry.orElse(KeptPage.UNKNOWN), inspection, made.index())
                .ifPresent(kept -> keep(memo, key, kept, KeptPage.TYPE, entry.isPresent()));
    }

    /** Remembers what was made. A result that was not written does not replace one that was. */
    static <T extends Record> void keep(Memo memo, long key, T made, RecordType<T> type, boolean isWritten) {
        if (isWritten || memo.find(key, type).isEmpty()) {
            memo.keep(key, made, type);
        }
    }
}

package aftercare.copy;

import aftercare.check.finished.PageInspection;
import aftercare.check.finished.PageInspections;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.render.PageRenderer;
import aftercare.render.SearchIndex;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders every page once, in parallel, except those that an earlier run has rendered. Each is inspected and handed to the
 * sink, and not kept.
 */
final class Rendering {
    /** Pages to make while the last words are read that an index waits for; of more, too many words would be held in memory. */
    private static final int BEFORE_INDEXES = 2000;

    private final PageRenderer renderer;
    private final PageInspections inspections;
    private final PageMemo memo;
    private final Sink sink;
    private final Progress progress;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    Rendering(PageRenderer renderer, PageInspections inspections, PageMemo memo, Sink sink, Progress progress) {
        this.renderer = renderer;
        this.inspections = inspections;
        this.memo = memo;
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Renders all pages of a plan.
     *
     * @param indexes of search, which take long to make and so come early; what they wait for comes first
     * @param others the files that are not pages: style sheets and images
     * @return the problems of single pages, and of the site as a whole
     */
    Problems run(Plan plan, List<SearchIndex> indexes, Collection<OutputFile> others) {
        var steps = new ArrayList<Supplier<Optional<PageInspection>>>();
        indexes.forEach(index -> index.reading().forEach(row -> steps.add(() -> read(row))));
        others.forEach(file -> steps.add(() -> add(file)));
        var pages = inOrder(plan.pages());
        int early = Math.min(pages.size() / 4, BEFORE_INDEXES);
        pages.subList(0, early).forEach(page -> steps.add(() -> render(page, pages.size())));
        indexes.forEach(index -> steps.add(() -> add(index.handOver())));
        pages.subList(early, pages.size()).forEach(page -> steps.add(() -> render(page, pages.size())));
        var inspected = AllHands.map(steps, Supplier::get).stream()
                .flatMap(Optional::stream)
                .toList();
        var addresses = Stream.of(
                        indexes.stream().map(SearchIndex::address),
                        others.stream().map(OutputFile::address),
                        plan.leaflets().stream().map(Page::address))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
        return Problems.of(problems).and(ofSite(inspected, addresses));
    }

    /**
     * Search pages come when half of the others are done: they wait for their index, and take long, as they have a line for each
     * guide. At the end, one thread would make them and the others would have nothing to do.
     */
    private static List<Page> inOrder(List<Page> pages) {
        var others = pages.stream()
                .filter(page -> !(page instanceof Page.SearchPage))
                .toList();
        var ordered = new ArrayList<>(others.subList(0, others.size() / 2));
        pages.stream().filter(Page.SearchPage.class::isInstance).forEach(ordered::add);
        ordered.addAll(others.subList(others.size() / 2, others.size()));
        return ordered;
    }

    private static Optional<PageInspection> read(Runnable row) {
        row.run();
        return Optional.empty();
    }

    /** Hands over a file that is no page, and so has no inspection. */
    private Optional<PageInspection> add(OutputFile file) {
        sink.add(file);
        return Optional.empty();
    }

    /** The inspection of a page; an earlier run may have made it. */
    private Optional<PageInspection> render(Page page, int of) {
        boolean isAsked = inspections.isAsked(page);
        var key = memo.key(page);
        var kept = key.flatMap(known -> memo.find(page, known, isAsked, sink, renderer::searchIndex));
        var inspection = kept.isPresent()
                ? kept.get().inspection().map(KeptPage.KeptInspection::found).filter(found -> isAsked)
                : make(page, key, isAsked);
        inspection.ifPresent(found -> problems.addAll(found.problems().list()));
        progress.step("Rendering", done.incrementAndGet(), of);
        return inspection;
    }

    private Optional<PageInspection> make(Page page, Optional<Long> key, boolean isAsked) {
        var rendered = renderer.rendered(page);
        problems.addAll(rendered.problems().list());
        return rendered.value().flatMap(made -> {
            sink.add(made.file());
            var inspection =
                    isAsked ? Optional.of(inspections.inspect(page, made.file())) : Optional.<PageInspection>empty();
            key.filter(known -> !made.readsOthers()).ifPresent(known -> memo.keep(page, known, made, inspection, sink));
            return inspection;
        });
    }

    /** Skipped after a failed template: every page that links to the missing page would report it again. */
    private Problems ofSite(List<PageInspection> inspected, Set<String> others) {
        return problems.isEmpty() ? inspections.ofSite(inspected, others) : Problems.NONE;
    }
}

package aftercare.copy;

import aftercare.check.ContentChecks;
import aftercare.leaflet.LeafletPrinter;
import aftercare.leaflet.PrintableLetters;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.render.PageRenderer;
import aftercare.work.AllHands;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the leaflets in parallel, except those that an earlier run has printed. Each is handed to the sink at once. */
public final class Printing {
    private final Content content;
    private final Clinic clinic;
    private final Plan plan;
    private final Optional<String> baseUrl;
    private final PageRenderer renderer;
    private final LeafletMemo memo;
    private final Progress progress;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    Printing(ClinicCopy copy, PageRenderer renderer, LeafletMemo memo, Progress progress) {
        this.content = copy.content();
        this.clinic = copy.clinic();
        this.plan = copy.plan();
        this.baseUrl = copy.baseUrl();
        this.renderer = renderer;
        this.memo = memo;
        this.progress = progress;
    }

    /** Which leaflets to make, and the problems of letters that they cannot show; none if no leaflets were asked for. */
    public static Read<Leaflets> leaflets(BuildRequest request, Content content) {
        if (request.leaflets().isEmpty()) {
            return Read.of(Leaflets.NONE, Problems.NONE);
        }
        return Read.of(
                new Leaflets(request.leaflets()), ContentChecks.ofPrinting(content, PrintableLetters.missing(content)));
    }

    /**
     * Prints the leaflets of the plan.
     *
     * @param others the files that are not pages, such as images shown in leaflets
     */
    Problems run(Collection<OutputFile> others) {
        if (plan.leaflets().isEmpty()) {
            return Problems.NONE;
        }
        Map<String, OutputFile> files =
                others.stream().collect(Collectors.toMap(OutputFile::address, Function.identity(), (one, same) -> one));
        var printer = new LeafletPrinter(
                address -> Optional.ofNullable(files.get(address)).map(OutputFile::bytes), baseUrl);
        AllHands.each(plan.leaflets(), leaflet -> print(printer, leaflet));
        return ContentChecks.ofPrinting(content, Problems.of(problems).and(PrintableLetters.missing(clinic)));
    }

    private void print(LeafletPrinter printer, Page.LeafletPage leaflet) {
        var rendered = renderer.render(leaflet);
        problems.addAll(rendered.problems().list());
        rendered.value().ifPresent(html -> print(printer, leaflet, html));
        progress.step(
                "Printing leaflets", done.incrementAndGet(), plan.leaflets().size());
    }

    private void print(LeafletPrinter printer, Page.LeafletPage leaflet, OutputFile html) {
        var key = memo.key(html, baseUrl);
        if (memo.stands(leaflet, key)) {
            return;
        }
        var printed = printer.print(leaflet, html);
        problems.addAll(printed.problems().list());
        printed.value().ifPresent(memo.sink()::add);
        if (printed.problems().isEmpty()) {
            memo.keep(leaflet, key);
        }
    }
}

package aftercare;

import aftercare.check.PageInspections;
import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.read.ContentFiles;
import aftercare.render.PageRenderer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the pages of clinics that differ in values alone. The first clinic's are rendered and inspected. For the others they
 * are rendered once more, with marks in the place of values, and poured; but only when pouring gives the first clinic's pages
 * again, byte for byte.
 */
final class PageMaking {
    private final ContentFiles files;
    private final ClinicCopies copies;
    private final LocalDate today;
    private final Progress progress;
    private final boolean isForSeveral;
    private boolean hasTried;
    private Optional<Moulds> moulds = Optional.empty();

    /** @param clinics how many clinics there are */
    PageMaking(ContentFiles files, ClinicCopies copies, LocalDate today, Progress progress, int clinics) {
        this.files = files;
        this.copies = copies;
        this.today = today;
        this.progress = progress;
        this.isForSeveral = clinics > 1;
    }

    /** Pages with the file name of the style sheet that they name. */
    private record Moulds(List<PageMould> pages, String sheet) {}

    /**
     * Makes the pages of a copy.
     *
     * @return what is wrong with them; of poured pages, what was not told of the first clinic's
     */
    Problems make(ClinicCopy copy, Sink sink) throws IOException {
        var renderer = copy.renderer(today);
        return moulds.isPresent() ? pour(copy, renderer, moulds.get(), sink) : render(copy, renderer, sink);
    }

    private Problems render(ClinicCopy copy, PageRenderer renderer, Sink sink) throws IOException {
        boolean isSample = isForSeveral && !hasTried;
        hasTried = true;
        var sample = new Sample(sink);
        var rendering = new Rendering(renderer, new PageInspections(copy.plan()), isSample ? sample : sink, progress);
        var problems =
                rendering.run(copy.plan().pages(), others(copy, renderer)).and(sink.problems());
        if (isSample && !problems.hasErrors()) {
            moulds = mould(copy, renderer, sample);
        }
        return problems;
    }

    private Problems pour(ClinicCopy copy, PageRenderer renderer, Moulds ready, Sink sink) throws IOException {
        others(copy, renderer).forEach(sink::add);
        var values = values(copy, renderer, ready);
        ready.pages().forEach(mould -> sink.add(mould.pour(values)));
        progress.step("Building", 0, 0);
        return sink.problems();
    }

    private Optional<Moulds> mould(ClinicCopy copy, PageRenderer renderer, Sample sample) {
        var marked = copies.marked(copy);
        var making = marked.renderer(today);
        var sheet = fileName(making);
        var pages = marked.plan().pages().parallelStream()
                .map(making::render)
                .flatMap(read -> read.value().stream())
                .map(file -> PageMould.of(file, sheet))
                .toList();
        var ready = new Moulds(pages, sheet);
        var values = values(copy, renderer, ready);
        boolean isSame = pages.size() == copy.plan().pages().size()
                && pages.stream().allMatch(mould -> sample.is(mould.pour(values)));
        return isSame ? Optional.of(ready) : Optional.empty();
    }

    private static MarkValues values(ClinicCopy copy, PageRenderer renderer, Moulds ready) {
        var clinic = copy.clinic();
        return new MarkValues(
                new ClinicMarks(clinic).values(), clinic.logo(), copy.baseUrl(), ready.sheet(), fileName(renderer));
    }

    /** The name of the style sheet with the clinic's colours; empty when it chose none. */
    private static String fileName(PageRenderer renderer) {
        var address = renderer.clinicSheet();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private List<OutputFile> others(ClinicCopy copy, PageRenderer renderer) throws IOException {
        var others = new ArrayList<>(new Images(files, copy.plan()).outputFiles());
        others.addAll(renderer.assets());
        return others;
    }

    /** Remembers the files that pass through. */
    private record Sample(Sink sink, Map<String, byte[]> bytes) implements Sink {
        Sample(Sink sink) {
            this(sink, new ConcurrentHashMap<>());
        }

        @Override
        public void add(OutputFile file) {
            bytes.put(file.address(), file.bytes());
            sink.add(file);
        }

        @Override
        public Problems problems() {
            return sink.problems();
        }

        boolean is(OutputFile file) {
            var before = bytes.get(file.address());
            return before != null && Arrays.equals(before, file.bytes());
        }
    }
}

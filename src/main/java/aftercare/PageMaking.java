package aftercare;

import aftercare.check.PageInspections;
import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.read.ContentFiles;
import aftercare.render.PageRenderer;
import aftercare.work.AllHands;
import java.io.IOException;
import java.nio.file.Path;
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

    /**
     * What the pages of like clinics are poured from.
     *
     * @param first the copy that was rendered
     * @param images the images that pages show
     * @param sheet the file name of the style sheet that the pages name
     */
    private record Moulds(ClinicCopy first, List<OutputFile> images, List<PageMould> pages, String sheet) {}

    /** The copy of the next clinic. Leaflets are not poured: they need a plan that names this clinic. */
    ClinicCopy copy(Optional<Path> file) {
        return moulds.filter(ready -> ready.first().plan().leaflets().isEmpty())
                .map(ready -> copies.like(ready.first(), file))
                .orElseGet(() -> copies.of(file));
    }

    /**
     * Makes the pages of a copy.
     *
     * @return what is wrong with them; of poured pages, what was not told of the first clinic's
     */
    Problems make(ClinicCopy copy, Sink sink) throws IOException {
        var renderer = copy.renderer(today);
        var images = moulds.isPresent() ? moulds.get().images() : new Images(files, copy.plan()).outputFiles();
        var others = new ArrayList<>(images);
        others.addAll(renderer.assets());
        var problems = moulds.isPresent()
                ? pour(copy, renderer, moulds.get(), others, sink)
                : render(copy, renderer, images, others, sink);
        return problems.and(new Printing(copy, renderer, sink, progress).run(others))
                .and(sink.problems());
    }

    private Problems render(
            ClinicCopy copy, PageRenderer renderer, List<OutputFile> images, List<OutputFile> others, Sink sink) {
        boolean isSample = isForSeveral && !hasTried;
        hasTried = true;
        var sample = new Sample(sink);
        var rendering = new Rendering(renderer, new PageInspections(copy.plan()), isSample ? sample : sink, progress);
        var problems = rendering.run(copy.plan(), others);
        if (isSample && !problems.and(sink.problems()).hasErrors()) {
            moulds = mould(copy, images, renderer, sample);
        }
        return problems;
    }

    private Problems pour(ClinicCopy copy, PageRenderer renderer, Moulds ready, List<OutputFile> others, Sink sink) {
        others.forEach(sink::add);
        var values = values(copy, renderer, ready);
        ready.pages().forEach(mould -> sink.add(mould.pour(values)));
        progress.step("Building", 0, 0);
        return Problems.NONE;
    }

    private Optional<Moulds> mould(ClinicCopy copy, List<OutputFile> images, PageRenderer renderer, Sample sample) {
        var marked = copies.marked(copy);
        var making = marked.renderer(today);
        var sheet = fileName(making);
        var pages = AllHands.map(
                        marked.plan().pages(),
                        page -> making.render(page).value().map(file -> PageMould.of(file, sheet)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        var ready = new Moulds(copy, images, pages, sheet);
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

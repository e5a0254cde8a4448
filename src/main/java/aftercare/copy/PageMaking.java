package aftercare.copy;

import aftercare.check.finished.PageInspections;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;

/** Makes all files of a clinic's copy: its pages, rendered and inspected, its images, its assets and its leaflets. */
public final class PageMaking {
    private final ContentFiles files;
    private final LocalDate today;
    private final Progress progress;

    public PageMaking(ContentFiles files, LocalDate today, Progress progress) {
        this.files = files;
        this.today = today;
        this.progress = progress;
    }

    /** Hands all files of a copy to a sink, and returns the problems found in them. */
    public Problems make(ClinicCopy copy, Sink sink) throws IOException {
        var renderer = copy.renderer(today);
        var others = new ArrayList<>(new Images(files, copy.plan()).outputFiles());
        others.addAll(renderer.assets());
        others.addAll(renderer.searchFiles());
        var rendering = new Rendering(renderer, new PageInspections(copy.plan()), sink, progress);
        return rendering
                .run(copy.plan(), others)
                .and(new Printing(copy, renderer, sink, progress).run(others))
                .and(sink.problems());
    }
}

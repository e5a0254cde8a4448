package aftercare.copy;

import aftercare.check.finished.PageInspections;
import aftercare.memo.Memo;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.BiFunction;

/** Makes all files of a clinic's copy: its pages, rendered and inspected, its images, its assets and its leaflets. */
public final class PageMaking {
    private final ContentFiles files;
    private final Today today;
    private final Progress progress;
    private final BiFunction<ClinicCopy, Sink, PageMemo> memos;

    /** Makes every page. */
    public PageMaking(ContentFiles files, Today today, Progress progress) {
        this(files, today, progress, (copy, sink) -> PageMemo.NONE);
    }

    /**
     * Makes pages of guides only if no earlier run has made them.
     *
     * @param inputs what the pages depend on
     */
    public PageMaking(ContentFiles files, Today today, Progress progress, Memo memo, CopyInputs inputs) {
        this(files, today, progress, (copy, sink) -> PageMemo.of(copy, memo, inputs, sink));
    }

    private PageMaking(
            ContentFiles files, Today today, Progress progress, BiFunction<ClinicCopy, Sink, PageMemo> memos) {
        this.files = files;
        this.today = today;
        this.progress = progress;
        this.memos = memos;
    }

    /** Hands all files of a copy to a sink, and returns the problems found in them. */
    public Problems make(ClinicCopy copy, Sink sink) throws IOException {
        var renderer = copy.renderer(today);
        var others = new ArrayList<>(new Images(files, copy.plan()).outputFiles());
        others.addAll(renderer.assets());
        var memo = memos.apply(copy, sink);
        var indexes = renderer.searchIndexes(memo.search(sink));
        var rendering = new Rendering(renderer, new PageInspections(copy.plan()), memo, sink, progress);
        return rendering
                .run(copy.plan(), indexes, others)
                .and(new Printing(copy, renderer, memo.leaflets(sink), progress).run(others))
                .and(sink.problems());
    }
}

package aftercare.build;

import aftercare.check.ContentChecks;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.CopyInputs;
import aftercare.copy.Prepared;
import aftercare.copy.Printing;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.memo.Memo;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FileFingerprints;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.Ahead;
import java.io.IOException;

/** Builds a site: reads, checks, plans and renders content, checks the pages, and publishes them if there is no error. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Progress progress;
    private final ContentFiles files;
    private final FileFingerprints fingerprints;
    private final TemplateFiles templates;
    private final Memo memo;
    private final CopyInputs inputs;

    private SiteBuild(BuildRequest request, Progress progress, Memo memo) {
        this.request = request;
        this.progress = progress;
        this.memo = memo;
        this.files = ContentFiles.of(request.content()).listedOnce();
        this.fingerprints = new FileFingerprints(files);
        this.templates = TemplateFiles.of(request.templates());
        this.inputs = new CopyInputs(files, fingerprints, templates, request.today());
    }

    /** The same files, to be looked at anew. */
    private CopyInputs inputsNow() {
        var now = ContentFiles.of(request.content()).listedOnce();
        return new CopyInputs(now, new FileFingerprints(now), templates, request.today());
    }

    /** A build that makes everything again. */
    public static SiteBuild of(BuildRequest request, Progress progress) {
        return new SiteBuild(request, progress, Memo.NONE);
    }

    /** A build that reuses results of earlier builds. The site is the same. */
    public static SiteBuild of(BuildRequest request, Progress progress, Memo memo) {
        return new SiteBuild(request, progress, memo);
    }

    /**
     * Builds and publishes. After an error in the content or in any clinic's file, nothing is published and all sites stay as
     * they were; on request the clinics without errors are still published. An error in the finished pages of one clinic
     * prevents only that clinic's site.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public BuildResult build() throws IOException {
        long before = lookedAt(inputs);
        var remembered = new RememberedBuild(request, before, memo);
        var known = remembered.find();
        if (known.isPresent()) {
            return known.get();
        }
        var result = deliver(new SiteFolders(request.output(), memo), before);
        remembered.keep(result);
        return result;
    }

    /**
     * Builds each site into a zip for a web host, all in the output folder of the request. After an error an existing zip
     * is kept.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult pack() throws IOException {
        return pack(new Zips(request.output(), request.today()));
    }

    /**
     * Builds each site into a folder for object storage, with a script that uploads it.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult packForBuckets() throws IOException {
        return pack(new Buckets(request.output(), request.today()));
    }

    private PackResult pack(PackDestination destination) throws IOException {
        return new PackResult(deliver(destination, new SecondLook(() -> 0L)), destination.packed());
    }

    /** Does everything that a build does, except writing. */
    public BuildResult check() throws IOException {
        return deliver(Destination.NOWHERE, lookedAt(inputs));
    }

    /** The fingerprint of everything that the site is built from; 0 if nothing is remembered. */
    private long lookedAt(CopyInputs files) {
        return memo.keeps() ? files.whole(request.clinics()) : 0;
    }

    /**
     * Delivers copies. If a file changed after its fingerprint was made, the memo is not used, because it is unknown what the
     * copies were made from.
     */
    private BuildResult deliver(Destination destination, long before) throws IOException {
        var again = new SecondLook(() -> lookedAt(inputsNow()));
        var result = deliver(destination, again);
        if (again.found() != before) {
            memo.abandon();
        }
        return result;
    }

    /** Reads and checks content once, then makes the clinics' copies one after another, so that only one is in memory. */
    private BuildResult deliver(Destination destination, SecondLook again) throws IOException {
        var compiled = Ahead.of(() -> TemplateSet.compiled(templates));
        var checked = readAndCheck();
        var set = compiled.get();
        var prepared = new Prepared(
                checked.content(), checked.leaflets(), checked.problems().and(set.problems()));
        return new Deliveries(request, files, progress, prepared, memo, inputs, again)
                .of(new ClinicCopies(request, files, templates, set, prepared, memo), destination);
    }

    private Prepared readAndCheck() {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader(), memo, fingerprints).read();
        var content = reading.value().orElseThrow();
        var problems = ContentChecks.of(content, reading.problems(), request.today(), memo);
        var leaflets = Printing.leaflets(request, content);
        return new Prepared(content, leaflets.value().orElseThrow(), problems.and(leaflets.problems()));
    }
}

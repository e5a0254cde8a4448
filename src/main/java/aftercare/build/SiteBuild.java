package aftercare.build;

import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.memo.Memo;
import java.io.IOException;

/** Builds a site: reads, checks, plans and renders content, checks the pages, and publishes them if there is no error. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Progress progress;
    private final Memo memo;
    private final CopyMaking making;

    private SiteBuild(BuildRequest request, Progress progress, Memo memo) {
        this.request = request;
        this.progress = progress;
        this.memo = memo;
        this.making = new CopyMaking(request, progress, memo);
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
        return deliver(
                new SiteFolders(request.output(), memo), RememberedCopies.published(request, making.inputs(), memo));
    }

    /**
     * Builds each site into a zip for a web host, all in the output folder of the request. After an error an existing zip
     * is kept.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult pack() throws IOException {
        return pack(new Zips(request.output(), request.today().shown()));
    }

    /**
     * Builds each site into a folder for object storage, with a script that uploads it.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult packForBuckets() throws IOException {
        return pack(new Buckets(request.output(), request.today().shown()));
    }

    private PackResult pack(PackDestination destination) throws IOException {
        return new PackResult(
                deliver(destination, RememberedCopies.none(request, making.inputs())), destination.packed());
    }

    /** Does everything that a build does, except writing. */
    public BuildResult check() throws IOException {
        return deliver(Destination.NOWHERE, RememberedCopies.checked(request, making.inputs(), memo));
    }

    /**
     * Delivers copies. If a file changed after its fingerprint was made, the memo is not used, because it is unknown what the
     * copies were made from.
     */
    private BuildResult deliver(Destination destination, RememberedCopies remembered) throws IOException {
        // Nothing is fingerprinted when nothing is remembered.
        long before = memo.keeps() ? making.look() : 0;
        try {
            return new Deliveries(request, progress, making, remembered).of(destination);
        } finally {
            if (memo.keeps() && making.hasBegun() && making.wasDisturbed(before)) {
                memo.abandon();
            }
        }
    }
}

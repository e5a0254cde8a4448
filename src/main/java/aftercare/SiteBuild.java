package aftercare;

import aftercare.problem.Problems;
import aftercare.publish.Published;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Builds a site. A stand-in. */
public final class SiteBuild {
    private final Progress progress;

    private SiteBuild(Progress progress) {
        this.progress = progress;
    }

    public static SiteBuild of(@SuppressWarnings("UnusedVariable") BuildRequest request, Progress progress) {
        return new SiteBuild(progress);
    }

    public BuildResult build() throws IOException {
        progress.step("Rendering", 0, 0);
        var published = new Published(0, 0, 0, 0, 0, List.of());
        return new BuildResult(Problems.NONE, Optional.of(published), List.of(), 0, SourceLines::of);
    }

    public BuildResult check() throws IOException {
        progress.step("Checking", 0, 0);
        return new BuildResult(Problems.NONE, Optional.empty(), List.of(), 0, SourceLines::of);
    }
}

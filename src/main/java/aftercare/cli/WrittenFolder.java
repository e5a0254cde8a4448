package aftercare.cli;

import aftercare.build.ReportResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that Aftercare has written into before. A site and a report never take each other's place. */
record WrittenFolder(Path folder) {
    private static final String MANIFEST = ".aftercare-manifest.json";

    /**
     * For a report.
     *
     * @throws WrongUsage if a site stands there
     */
    void refuseSite() {
        if (isWritten() && !isReport()) {
            throw new WrongUsage("-o wants a folder for the report, and " + folder + " holds a site.");
        }
    }

    /**
     * For a site.
     *
     * @throws WrongUsage if a report stands there
     */
    void refuseReport() {
        if (isWritten() && isReport()) {
            throw new WrongUsage("-o wants a folder for the site, and " + folder + " holds a report.");
        }
    }

    private boolean isWritten() {
        return Files.exists(folder.resolve(MANIFEST));
    }

    private boolean isReport() {
        return Files.exists(folder.resolve(ReportResult.MARK));
    }
}

package aftercare.cli;

import aftercare.build.ReportResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder to write into. A site must not replace a report, nor a report a site. */
record WrittenFolder(Path folder) {
    private static final String MANIFEST = ".aftercare-manifest.json";

    /**
     * Must be called before a report is written.
     *
     * @throws WrongUsage if the folder holds a site
     */
    void refuseSite() {
        if (isWritten() && !isReport()) {
            throw new WrongUsage("-o wants a folder for the report, and " + folder + " holds a site.");
        }
    }

    /**
     * Must be called before a site is written.
     *
     * @throws WrongUsage if the folder holds a report
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

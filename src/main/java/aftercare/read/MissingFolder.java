package aftercare.read;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that a content folder has disappeared since the preview began. */
public final class MissingFolder {
    private MissingFolder() {}

    /** A problem if the folder is missing; else none. */
    public static Problems problems(Path folder) {
        return Files.isDirectory(folder)
                ? Problems.NONE
                : Problems.of(Problem.error(
                        "AC124",
                        Location.ofFile(folder.toString()),
                        "The content folder is not there any more. The pages are as they last were.",
                        "Put it back, and the preview goes on by itself; or start it where the folder is now."));
    }
}

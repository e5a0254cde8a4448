package aftercare.clinic;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is named like a clinic's file in a folder of such files, and cannot be read as one. Its clinic is not gone.
 *
 * @param file a file with another ending, a folder, a link that leads nowhere
 */
public record MissedClinic(Path file) {
    private static final String ENDING = ".yaml";

    public Problem problem() {
        var at = Location.ofFile(file.toString().replace('\\', '/'));
        if (!Files.isRegularFile(file)) {
            return Problem.error(
                    "AC633",
                    at,
                    "This is no file that can be read, but " + kind() + ", so no copy was made for its clinic.",
                    "Put the clinic's file here, or move this away. A copy that stands stays as it is.");
        }
        var right = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ENDING);
        return Problem.warning(
                "AC633",
                at,
                "This was not read, as the name of a clinic's file ends in " + ENDING
                        + ". A copy of it that stands stays as it is.",
                "Rename it:  " + right + ". If it is no clinic's file, move it out of this folder.");
    }

    private String kind() {
        if (Files.isDirectory(file)) {
            return "a folder";
        }
        return Files.isSymbolicLink(file) ? "a link that leads nowhere" : "something else";
    }
}

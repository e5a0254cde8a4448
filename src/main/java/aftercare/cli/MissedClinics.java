package aftercare.cli;

import aftercare.copy.BuildRequest;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is named like a clinic's file in a folder of such files, and cannot be read as one. Its clinic is not gone. */
record MissedClinics(List<Path> files) {
    private static final String ENDING = ".yaml";
    private static final Pattern NEAR = Pattern.compile("[^.].*\\.ya?ml");

    /** Whether a file of a folder of clinics is read as a clinic's. */
    static boolean isRead(Path file) {
        return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
    }

    static boolean isMissed(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NEAR.matcher(name).matches() && !isRead(file);
    }

    /** The names of their copies, which stay. */
    Set<String> stems() {
        return files.stream().map(BuildRequest::stem).collect(Collectors.toSet());
    }

    Problems problems() {
        return Problems.of(files.stream().map(MissedClinics::problem).toList());
    }

    private static Problem problem(Path file) {
        var at = Location.ofFile(file.toString().replace('\\', '/'));
        if (!Files.isRegularFile(file)) {
            return Problem.error(
                    "AC101",
                    at,
                    "This is no file that can be read, but " + kind(file) + ", so no copy was made for its clinic.",
                    "Put the clinic's file here, or move this away. A copy that stands stays as it is.");
        }
        var right = BuildRequest.stem(file) + ENDING;
        return Problem.warning(
                "AC121",
                at,
                "This was not read, as the name of a clinic's file ends in " + ENDING
                        + ". A copy of it that stands stays as it is.",
                "Rename it:  " + right + ". If it is no clinic's file, move it out of this folder.");
    }

    private static String kind(Path file) {
        if (Files.isDirectory(file)) {
            return "a folder";
        }
        return Files.isSymbolicLink(file) ? "a link that leads nowhere" : "something else";
    }
}

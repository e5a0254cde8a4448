package aftercare.cli;

import aftercare.copy.BuildRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options for a run that makes the copies of many clinics. */
final class ManyOptions {
    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    @Option(
            names = "--keep-going",
            description =
                    "Of several clinics, publish those that are right and name the others, instead of publishing none.")
    private boolean keepsGoing;

    @Option(
            names = "--remove-gone",
            description =
                    "Of several clinics, remove the copies that stand in the output folder and whose clinics are in the"
                            + " list no more. Without it they are only named.")
    private boolean removesGone;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Of several clinics, take every Nth, from the Ith on: 3/16 on the third of sixteen machines.")
    private Optional<String> shard = Optional.empty();

    /**
     * The rules of the run.
     *
     * @param clinics all that were named
     * @param missed those whose files cannot be read as such
     * @param isForMany whether a folder was named, or several files. A folder may hold one clinic today and more tomorrow, so each
     *     of its copies has its own folder from the first on
     */
    BuildRequest.Many of(List<Path> clinics, List<Path> missed, boolean isForMany) {
        if (!isForMany) {
            refuse(removesGone, "--remove-gone");
            refuse(shard.isPresent(), "--shard");
            return BuildRequest.Many.NONE;
        }
        boolean isFirst = shard.map(typed -> part(typed)[0] == 1).orElse(true);
        var stems = Stream.concat(clinics.stream(), missed.stream())
                .map(BuildRequest::stem)
                .collect(Collectors.toSet());
        return new BuildRequest.Many(stems, missed, keepsGoing, removesGone, isFirst);
    }

    private static void refuse(boolean isGiven, String option) {
        if (isGiven) {
            throw new WrongUsage(option + " is for several clinics. Name their folder with --clinic, or leave it out.");
        }
    }

    /** The clinics of this shard; all when none is named. */
    List<Path> chosen(List<Path> clinics) {
        if (shard.isEmpty()) {
            return clinics;
        }
        int[] part = part(shard.get());
        return IntStream.range(0, clinics.size())
                .filter(i -> i % part[1] == part[0] - 1)
                .mapToObj(clinics::get)
                .toList();
    }

    private static int[] part(String typed) {
        var match = SHARD.matcher(typed);
        if (match.matches()) {
            int[] part = {Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))};
            if (part[0] <= part[1]) {
                return part;
            }
        }
        throw new WrongUsage("--shard wants I/N with I from 1 to N, such as 3/16, and '" + typed + "' is none.");
    }
}

package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.status.CopyStatus;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;

/** Asks a site that knows of recalls and newer versions. */
final class Updates {
    private static final int MOST_REQUESTS = 6;

    private Updates() {}

    /**
     * What is known, with what the site adds.
     *
     * @param site the address of its first page
     * @param files the clinics' files that name it, in words
     * @return always with a value; with a problem when the site could not be asked, or has recalls of a day to come
     */
    static Read<Knowledge> ask(URI site, Knowledge known, HttpClient client, String files) {
        var base = URI.create(site.toString().replaceFirst("(?<!/)$", "/"));
        try (var copy = new PublishedCopy(base, MOST_REQUESTS, TimeLimits.OF_A_LOOK, client)) {
            var asked = AskedStatus.of(copy);
            return asked.status()
                    .map(found -> Read.of(known.with(found), toCome(found, known)))
                    .orElseGet(() -> Read.of(
                            known,
                            notAsked(
                                    copy,
                                    asked.fault()
                                            .map(AskedStatus.StatusFault::why)
                                            .orElse(""),
                                    files)));
        }
    }

    private static Problems toCome(CopyStatus found, Knowledge known) {
        return Knowledge.toCome(
                found.recalls(), known.today(), "Ask whoever publishes this site to write the day of the recall.");
    }

    private static Problems notAsked(PublishedCopy copy, String fault, String files) {
        return Problems.of(List.of(Problem.warning(
                "AC724",
                Location.ofFile(copy.uri(CopyStatus.ADDRESS).toString()),
                "Nobody could be asked for recalls and newer versions: " + fault + ".",
                "Try again later. If it stays like this, correct `updates` in " + files + ".")));
    }
}

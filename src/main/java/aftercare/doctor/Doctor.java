package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Compares a published copy with what was built. It requests one file at a time, waits at most ten seconds for each,
 * stays on one host, and makes at most 50 requests more than the build has files.
 */
public final class Doctor {
    private static final int MORE_REQUESTS = 50;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A page that no site has. A server that sends a page for it would also send one for every deleted page. */
    private static final String MISSING_PAGE = "aftercare-doctor-asks-for-a-page-that-is-not-there.html";

    private final BuiltSite site;
    private final PublishedCopy copy;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private Doctor(BuiltSite site, PublishedCopy copy, LocalDate today) {
        this.site = site;
        this.copy = copy;
        this.today = today;
    }

    /**
     * Examines a copy.
     *
     * @param base the address of the copy's first page, with a slash at its end
     * @param today decides which reviews are overdue
     */
    public static Diagnosis examine(BuiltSite site, URI base, LocalDate today) throws IOException {
        return examine(site, base, today, TIMEOUT);
    }

    static Diagnosis examine(BuiltSite site, URI base, LocalDate today, Duration timeout) throws IOException {
        try (var copy = new PublishedCopy(base, site.size() + MORE_REQUESTS, timeout)) {
            return new Doctor(site, copy, today).examine();
        }
    }

    private Diagnosis examine() throws IOException {
        if (!isReached()) {
            return diagnosis(0);
        }
        boolean tellsMissing = tellsMissing();
        var leftOvers = new LeftOvers(site, copy);
        leftOvers.suspect(site.deleted());
        compareVersions(leftOvers);
        var headers = new HeaderExamination(copy, site.files().keySet());
        var files = new FileExamination(site, copy, today, headers, leftOvers, problems);
        int looked = 0;
        for (var address : site.files().keySet()) {
            if (!copy.isExhausted()) {
                files.examine(address);
                looked++;
            }
        }
        problems.addAll(headers.problems());
        if (tellsMissing) {
            problems.addAll(leftOvers.problems());
        }
        if (copy.isExhausted()) {
            tellExhaustion();
        }
        return diagnosis(looked);
    }

    private Diagnosis diagnosis(int files) {
        return new Diagnosis(Problems.of(problems), files, copy.asked());
    }

    /**
     * Whether the copy can be reached. Follows a redirect of the whole site once, such as from http to https, so that
     * it is not followed for each file.
     */
    private boolean isReached() {
        var first = copy.get("");
        if (!first.failure().isEmpty()) {
            add(Problem.error(
                    "AC710",
                    here(),
                    "The published copy cannot be read: " + first.failure() + ".",
                    "Look at the address in a browser. If the page opens there, try again later."));
            return false;
        }
        if (first.leadsTo().isPresent()) {
            add(Problem.error(
                    "AC717",
                    here(),
                    "The address leads to another host, " + first.leadsTo().get() + ", which was not asked.",
                    "If that is where the copy stands, examine it there."));
            return false;
        }
        if (!first.uri().equals(copy.base()) && first.isThere()) {
            copy.moveTo(first.uri().resolve("."));
        }
        return true;
    }

    private boolean tellsMissing() {
        var missing = copy.get(MISSING_PAGE);
        boolean tells = missing.status() == 404 || missing.status() == 410;
        if (!tells) {
            add(Problem.warning(
                    "AC720",
                    here(),
                    "For an address that is not there the server answers " + missing.status()
                            + " and not 404, so files that are left over cannot be told.",
                    "Use the settings for your server that are in the pack; they name 404.html."));
        }
        return tells;
    }

    /** Compares the manifests, when the copy was uploaded with its own. */
    private void compareVersions(LeftOvers leftOvers) {
        var response = copy.get(SiteFolder.MANIFEST);
        var published = response.isThere()
                ? Manifest.parse(response.text(), "").value().map(BuiltSite::forReaders)
                : Optional.<SortedMap<String, Entry>>empty();
        published.filter(files -> !files.equals(site.files())).ifPresent(files -> {
            long same = site.files().entrySet().stream()
                    .filter(file -> file.getValue().equals(files.get(file.getKey())))
                    .count();
            leftOvers.suspect(files.keySet());
            add(Problem.warning(
                    "AC718",
                    here(),
                    "The published copy says that it is another version: " + same
                            + " of its files are as in the one built" + " here, which has "
                            + site.files().size() + ".",
                    "Upload the whole of the new version, its file " + SiteFolder.MANIFEST + " too."));
        });
    }

    private void tellExhaustion() {
        add(Problem.warning(
                "AC721",
                here(),
                "After " + copy.asked() + " requests the examination stopped, before everything was looked at.",
                "Mend what was found, and examine the copy again."));
    }

    private Location here() {
        return Location.ofFile(copy.base().toString());
    }

    private void add(Problem problem) {
        problems.add(problem);
    }
}

package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Compares a published copy with what was built. It requests one file at a time, waits at most ten seconds for each,
 * stays on one host, and makes at most 50 requests more than the build has files.
 */
public final class Doctor {
    private static final int MORE_REQUESTS = 50;
    /** After this many files in a row without an answer, the rest is not requested. */
    private static final int MOST_FAILURES = 5;

    /** A page that no site has. A server that sends a page for it would also send one for every deleted page. */
    static final String MISSING_PAGE = "aftercare-doctor-asks-for-a-page-that-is-not-there.html";

    private final BuiltSite site;
    private final PublishedCopy copy;
    private final Knowledge knowledge;
    private final List<Problem> problems = new ArrayList<>();

    private Doctor(BuiltSite site, PublishedCopy copy, Knowledge knowledge) {
        this.site = site;
        this.copy = copy;
        this.knowledge = knowledge;
    }

    /**
     * Examines a copy.
     *
     * @param base the address of the copy's first page, with a slash at its end
     * @param knowledge which texts were recalled or have newer versions, and the date that decides which are overdue
     */
    public static Diagnosis examine(BuiltSite site, URI base, Knowledge knowledge) throws IOException {
        return examine(site, base, knowledge, TimeLimits.OF_ALL_FILES);
    }

    static Diagnosis examine(BuiltSite site, URI base, Knowledge knowledge, TimeLimits limits) throws IOException {
        return examine(site, base, knowledge, limits, PublishedCopy.client());
    }

    static Diagnosis examine(BuiltSite site, URI base, Knowledge knowledge, TimeLimits limits, HttpClient client)
            throws IOException {
        try (var copy = new PublishedCopy(base, site.size() + MORE_REQUESTS, limits, client)) {
            return new Doctor(site, copy, knowledge).examine();
        }
    }

    private Diagnosis examine() throws IOException {
        if (new FirstRequest(copy, problems).answer().isEmpty()) {
            return diagnosis(0);
        }
        boolean tellsMissing = tellsMissing();
        var leftOvers = new LeftOvers(site, copy);
        leftOvers.suspect(site.deleted());
        compareVersions(leftOvers);
        var status = AskedStatus.of(copy).status();
        var headers = new HeaderExamination(copy, site.files().keySet(), site.servedFrom());
        var files = new FileExamination(site, copy, headers, leftOvers);
        int looked = 0;
        var asked = new TreeSet<>(site.files().keySet());
        if (status.isPresent()) {
            var recalled = RecalledText.among(status.get().pages(), knowledge);
            asked.removeAll(examineRecalled(recalled));
            asked.removeAll(recalledHere(recalled));
            // Of a recalled text the site may have no leaflet any more, or one under another name.
            recalled.forEach(text -> leftOvers.suspect(text.leaflets()));
            RecalledText.renewed(status.get().pages(), knowledge).forEach(text -> leftOvers.suspect(text.leaflets()));
        }
        for (var address : asked) {
            if (!copy.isExhausted() && !isGivenUp(files)) {
                files.examine(address);
                looked++;
            }
        }
        problems.addAll(files.problems());
        problems.addAll(headers.problems());
        if (status.isEmpty()) {
            examineRecalled(RecalledText.among(files.texts(), knowledge));
        }
        problems.addAll(TextExamination.of(copy, status.map(CopyStatus::pages).orElseGet(files::texts), knowledge));
        if (tellsMissing && !isGivenUp(files)) {
            problems.addAll(leftOvers.problems());
        }
        if (isGivenUp(files)) {
            tellGivenUp(asked.size() - looked);
        } else if (copy.isExhausted()) {
            tellExhaustion();
        }
        return diagnosis(looked);
    }

    private static boolean isGivenUp(FileExamination files) {
        return files.failuresInARow() >= MOST_FAILURES;
    }

    private void tellGivenUp(int left) {
        add(Problem.warning(
                "AC721",
                here(),
                "After " + MOST_FAILURES + " files in a row without an answer the examination stopped: "
                        + Counted.of(left, "file") + (left == 1 ? " was" : " were") + " not looked at, nor what may be"
                        + " left over.",
                "Examine the copy again when its server answers."));
    }

    /** Tells of texts that were recalled, and returns the files that still show them. */
    private Set<String> examineRecalled(List<RecalledText> texts) {
        var recalls = RecallExamination.besideComparing(copy);
        texts.forEach(recalls::examine);
        problems.addAll(recalls.problems());
        return recalls.told();
    }

    /** The files of those texts that are recalled in the built site, too: nobody should upload them. */
    private Set<String> recalledHere(List<RecalledText> texts) throws IOException {
        var files = new TreeSet<String>();
        for (var text : texts) {
            if (site.files().containsKey(text.address())
                    && ShownText.of(text.address(), site.text(text.address()))
                            .filter(text::isWithdrawn)
                            .isPresent()) {
                files.addAll(text.files());
            }
        }
        return files;
    }

    private Diagnosis diagnosis(int files) {
        return new Diagnosis(Problems.of(problems), files, copy.asked());
    }

    private boolean tellsMissing() {
        var missing = copy.get(MISSING_PAGE);
        boolean tells = missing.isGone();
        if (!tells) {
            add(Problem.warning(
                    "AC720",
                    here(),
                    missing.failure().isEmpty()
                            ? "For an address that is not there the server answers " + missing.status()
                                    + " and not 404, so files that are left over cannot be told."
                            : "Files that are left over cannot be told: asked for an address that is not there, "
                                    + missing.failure() + ".",
                    missing.failure().isEmpty() ? site.servedFrom().notFound() : "Try again later."));
        }
        return tells;
    }

    /** Compares the manifests, when the copy was uploaded with its own. */
    private void compareVersions(LeftOvers leftOvers) throws IOException {
        var response = copy.get(SiteFolder.MANIFEST);
        var published = response.isThere()
                ? Manifest.parse(response.text(), "").value().map(BuiltSite::forReaders)
                : Optional.<SortedMap<String, Entry>>empty();
        if (published.isPresent()) {
            compare(published.get(), leftOvers);
        }
    }

    private void compare(SortedMap<String, Entry> published, LeftOvers leftOvers) throws IOException {
        int same = site.sharedWith(published);
        if (same == published.size() && same == site.files().size()) {
            return;
        }
        leftOvers.suspect(published.keySet());
        add(Problem.warning(
                "AC718",
                here(),
                "The published copy says that it is another version: " + same
                        + " of its files are as in the one built" + " here, which has "
                        + site.files().size() + ".",
                "Upload the whole of the new version, its file " + SiteFolder.MANIFEST + " too."));
    }

    private void tellExhaustion() {
        add(Problem.warning(
                "AC721",
                here(),
                "After " + copy.asked() + " requests" + (copy.isLate() ? " the time was over, and" : "")
                        + " the examination stopped, before everything was looked at.",
                "Mend what was found, and examine the copy again."));
    }

    private Location here() {
        return Location.ofFile(copy.base().toString());
    }

    private void add(Problem problem) {
        problems.add(problem);
    }
}

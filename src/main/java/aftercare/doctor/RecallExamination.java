package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.format.Sha256;
import aftercare.pack.Packing;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.status.CopyStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks whether readers still get a text that was recalled: its page, the page for frames, the leaflet. */
final class RecallExamination {
    private final PublishedCopy copy;
    private final boolean isCompared;
    /** The SHA-256 of each leaflet by address, where it is to be compared and the copy says which it has. */
    private final Optional<SortedMap<String, String>> leaflets;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> notAsked = new ArrayList<>();

    /** The answer for a page that no site has. It is asked for once, and only when a text was recalled. */
    private Optional<Response> missing = Optional.empty();

    /** What is known of a file of a recalled text. */
    private enum FileState {
        GONE,
        NEW,
        RECALLED,
        /** It is there, and does not say which version it shows. */
        SILENT,
        NOT_ASKED
    }

    private RecallExamination(PublishedCopy copy, boolean isCompared, Optional<SortedMap<String, String>> leaflets) {
        this.copy = copy;
        this.isCompared = isCompared;
        this.leaflets = leaflets;
    }

    /** An examination after which what files do not say of themselves is found by comparing them with what was built. */
    static RecallExamination besideComparing(PublishedCopy copy) {
        return new RecallExamination(copy, true, Optional.empty());
    }

    /** An examination that has only what the copy says to compare files with. */
    static RecallExamination of(PublishedCopy copy, CopyStatus status) {
        return new RecallExamination(copy, false, status.leaflets());
    }

    /** Asks for the files of a text. */
    void examine(RecalledText text) {
        var states = new TreeMap<String, FileState>();
        text.files().forEach(address -> states.put(address, state(text, address)));
        var files = text.files();
        notAsked.addAll(only(files, states, FileState.NOT_ASKED));
        boolean isPageNew = states.get(text.address()) == FileState.NEW;
        var silent = only(files, states, FileState.SILENT);
        var recalled = files.stream()
                .filter(address ->
                        states.get(address) == FileState.RECALLED || (!isPageNew && silent.contains(address)))
                .toList();
        if (!recalled.isEmpty()) {
            told.addAll(recalled);
            problems.add(problem(text, recalled));
        }
        if (isPageNew && !isCompared && !silent.isEmpty()) {
            problems.add(unknown(text, silent));
        }
    }

    /** Asks for the leaflet of a text that the copy has anew: it may be one from before, and does not say so itself. */
    void examineLeaflet(RecalledText text) {
        text.leaflet().filter(this::isTold).ifPresent(address -> examineLeaflet(text, address));
    }

    /** Asks whether the leaflet of a text that was renamed stayed under an old name of the text, too. */
    void examineOldLeaflets(RecalledText text) {
        text.oldLeaflets().stream().filter(this::isTold).forEach(address -> examineLeaflet(text, address));
    }

    private void examineLeaflet(RecalledText text, String address) {
        var response = copy.get(address);
        if (!response.isAsked()) {
            notAsked.add(address);
        } else if (response.isThere() && !isOfStatus(address, response) && isThere(address, response)) {
            problems.add(stale(text, address));
        }
    }

    /** Whether the copy says which leaflet it has at an address, or that it has none there. */
    private boolean isTold(String address) {
        return leaflets.filter(all -> !"".equals(all.get(address))).isPresent();
    }

    private boolean isOfStatus(String address, Response response) {
        return leaflets.map(all -> all.get(address))
                .filter(sha256 -> sha256.equals(Sha256.hex(response.body())))
                .isPresent();
    }

    private static List<String> only(List<String> files, Map<String, FileState> states, FileState state) {
        return files.stream().filter(address -> states.get(address) == state).toList();
    }

    /** The state of a file of a text that is of a recalled version by what the copy says, and so is the leaflet that it tells. */
    private FileState state(RecalledText text, String address) {
        var response = copy.get(address);
        if (!response.isAsked()) {
            return FileState.NOT_ASKED;
        }
        if (!isThere(address, response)) {
            return FileState.GONE;
        }
        return ShownText.anywhere(address, response.isThere() ? response.text() : "")
                .map(version -> text.isWithdrawn(version) ? FileState.RECALLED : FileState.NEW)
                .orElseGet(() -> isOfStatus(address, response) ? FileState.RECALLED : FileState.SILENT);
    }

    /** The files that are known to show a recalled text. */
    Set<String> told() {
        return told;
    }

    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        if (!notAsked.isEmpty()) {
            all.add(Problem.warning(
                    "AC721",
                    Location.ofFile(copy.uri(notAsked.get(0)).toString()),
                    Counted.of(notAsked.size(), "file") + " of recalled texts "
                            + (notAsked.size() == 1 ? "was" : "were") + " not asked for, as so many requests had been"
                            + " made, or so much time had passed: nobody knows whether readers still get "
                            + (notAsked.size() == 1 ? "it." : "them."),
                    "Take away what was recalled, or publish a new version, and examine the copy again; or compare it"
                            + " with the pack, with -o."));
        }
        return all;
    }

    /** Whether readers get a file. Where nobody can tell, the copy's own word counts. */
    private boolean isThere(String address, Response response) {
        if (!response.isThere()) {
            boolean isRefused = response.status() >= 400 && response.status() < 500 && !response.asksToWait();
            return !isRefused && response.leadsTo().isEmpty();
        }
        return isAt(address, response)
                && !Arrays.equals(response.body(), missing().body());
    }

    private Response missing() {
        var answer = missing.orElseGet(() -> copy.get(Doctor.MISSING_PAGE));
        missing = Optional.of(answer);
        return answer;
    }

    /** Whether a response comes from the address itself, or from there without its ending, as some servers have it. */
    private boolean isAt(String address, Response response) {
        var uri = copy.uri(address);
        return response.uri().equals(uri) || response.uri().equals(copy.uri(address.replaceFirst("\\.html$", "")));
    }

    /** That the page is new, and other files of the text may be old. */
    private Problem unknown(RecalledText text, List<String> silent) {
        return Problem.warning(
                "AC722",
                Location.ofFile(copy.uri(silent.get(0)).toString()),
                "The page `" + text.address() + "` is new, but " + CopyStatus.ADDRESS + " is of a version that was"
                        + " recalled on " + text.recall().date() + "; whether " + names(silent)
                        + (silent.size() == 1 ? " is" : " are") + " new cannot be told without the pack.",
                "Upload the whole of the new pack, or compare the copy with it:  -o dist/clinic.zip");
    }

    /** That a leaflet is not the one that the copy has, or that it has none there any more. */
    private Problem stale(RecalledText text, String address) {
        boolean isOther = leaflets.filter(all -> all.containsKey(address)).isPresent();
        return Problem.error(
                        "AC722",
                        Location.ofFile(copy.uri(address).toString()),
                        "`" + address + "` is not " + (isOther ? "the leaflet that " : "among the leaflets that ")
                                + CopyStatus.ADDRESS + " tells of, and may show a text" + recalled(text),
                        isOther
                                ? "Upload the whole of the new pack, and empty the cache of your host."
                                : "Delete it on the web space, as the file " + Packing.DELETIONS + " of a pack says.")
                .with(ProblemKind.RECALLED);
    }

    private Problem problem(RecalledText text, List<String> there) {
        var names = names(there);
        var recall = text.recall();
        var advice = recall.advice();
        return Problem.error(
                        "AC722",
                        Location.ofFile(copy.uri(there.get(0)).toString()),
                        names + (there.size() == 1 ? " still shows" : " still show") + " a text" + recalled(text),
                        advice + (advice.isEmpty() ? "" : " ") + "As long as no new version is published, delete "
                                + names + " on the web space.")
                .with(ProblemKind.RECALLED);
    }

    /** Since when a text is recalled, under which name if that is another, and why; the end of a sentence. */
    private static String recalled(RecalledText text) {
        var recall = text.recall();
        var why = recall.why().value().strip();
        return " that was recalled on " + recall.date() + (text.isRenamed() ? " as `" + recall.path() + "`" : "")
                + (why.isEmpty() ? "." : ": " + why);
    }

    private static String names(List<String> addresses) {
        var quoted = addresses.stream().map(address -> "`" + address + "`").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}

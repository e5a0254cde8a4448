package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.status.PageStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks whether readers still get a text that was recalled: its page, the page for frames, the leaflet. */
final class RecallExamination {
    private final PublishedCopy copy;

    /** The answer for a page that no site has. It is asked for once, and only when a text was recalled. */
    private Optional<Response> missing = Optional.empty();

    RecallExamination(PublishedCopy copy) {
        this.copy = copy;
    }

    /** The problem with a text; empty if none of its files is there any more. */
    Optional<Problem> examine(RecalledText text) {
        var page = copy.get(text.address());
        if (shown(text, page).filter(version -> !text.isWithdrawn(version)).isPresent()) {
            return Optional.empty();
        }
        var there = text.files().stream()
                .filter(address -> isThere(address, address.equals(text.address()) ? page : copy.get(address)))
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(problem(text, there));
    }

    /** The version that a page shows, if it says so itself: a new one may stand there already. */
    private static Optional<PageStatus> shown(RecalledText text, Response page) {
        return page.isThere() ? ShownText.of(text.address(), page.text()) : Optional.empty();
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

    private Problem problem(RecalledText text, List<String> there) {
        var names = names(there);
        var recall = text.recall();
        return Problem.error(
                        "AC722",
                        Location.ofFile(copy.uri(there.get(0)).toString()),
                        names + (there.size() == 1 ? " still shows" : " still show") + " a text that was recalled on "
                                + recall.date() + ": " + recall.why(),
                        recall.advice() + " As long as no new version is published, delete " + names
                                + " on the web space.")
                .with(ProblemKind.RECALLED);
    }

    private static String names(List<String> addresses) {
        var quoted = addresses.stream().map(address -> "`" + address + "`").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}

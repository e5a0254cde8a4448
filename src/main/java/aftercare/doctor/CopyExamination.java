package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.status.CopyStatus;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Examines a published copy without a built site to compare it with: whether it is online, how its files are sent, and what it
 * says about its texts in {@code status.json}. That takes two requests, so that thousands of copies can be examined every day;
 * only for a text that was recalled more are made.
 */
final class CopyExamination {
    /** Enough for the files of twenty recalled texts; of further ones the copy's own word counts. */
    private static final int MOST_REQUESTS = 72;

    private final PublishedCopy copy;
    private final Knowledge knowledge;
    private final List<Problem> problems = new ArrayList<>();

    private CopyExamination(PublishedCopy copy, Knowledge knowledge) {
        this.copy = copy;
        this.knowledge = knowledge;
    }

    /**
     * Examines a copy.
     *
     * @param base the address of the copy's first page, with a slash at its end
     */
    static Diagnosis of(URI base, Knowledge knowledge, HttpClient client) {
        try (var copy = new PublishedCopy(base, MOST_REQUESTS, TimeLimits.OF_A_LOOK, client)) {
            return new CopyExamination(copy, knowledge).examine();
        }
    }

    private Diagnosis examine() {
        var first = new FirstRequest(copy, problems).answer();
        int files = first.map(this::examine).orElse(0);
        return new Diagnosis(Problems.of(problems), files, copy.asked());
    }

    /** Returns the number of files that were looked at. */
    private int examine(Response first) {
        var asked = AskedStatus.of(copy);
        if (asked.status().isPresent()) {
            examine(asked.status().get());
        }
        asked.fault().map(this::withoutStatus).ifPresent(problems::add);
        var headers = new HeaderExamination(copy, List.of(), ServedFrom.UNKNOWN);
        var sent = new TreeMap<>(Map.of(FirstRequest.FIRST_PAGE, first, CopyStatus.ADDRESS, asked.response()));
        sent.values().removeIf(response -> !response.isThere());
        sent.forEach(headers::examine);
        problems.addAll(headers.problems());
        return sent.size();
    }

    private void examine(CopyStatus status) {
        var recalls = RecallExamination.of(copy, status);
        var recalled = RecalledText.among(status.pages(), knowledge);
        var renewed = RecalledText.renewed(status.pages(), knowledge);
        recalled.forEach(recalls::examine);
        renewed.forEach(recalls::examineLeaflet);
        recalled.forEach(recalls::examineOldLeaflets);
        renewed.forEach(recalls::examineOldLeaflets);
        problems.addAll(recalls.problems());
        problems.addAll(TextExamination.of(copy, status.pages(), knowledge));
    }

    private Problem withoutStatus(AskedStatus.StatusFault fault) {
        return Problem.warning(
                "AC725",
                Location.ofFile(copy.uri(CopyStatus.ADDRESS).toString()),
                "This copy does not say which versions of its texts it has: " + fault.why() + ".",
                fault.remedy());
    }
}

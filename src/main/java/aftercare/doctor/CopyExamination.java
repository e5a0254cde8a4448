package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.status.CopyStatus;
import aftercare.status.StatusReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Examines a published copy without a built site to compare it with: whether it is online, and what it says about its texts in
 * {@code status.json}. That takes two requests, so that thousands of copies can be examined every day.
 */
final class CopyExamination {
    private static final int MOST_REQUESTS = 12;

    private CopyExamination() {}

    /**
     * Examines a copy.
     *
     * @param base the address of the copy's first page, with a slash at its end
     */
    static Diagnosis of(URI base, Knowledge knowledge, HttpClient client) {
        try (var copy = new PublishedCopy(base, MOST_REQUESTS, TimeLimits.OF_A_LOOK, client)) {
            var problems = new ArrayList<Problem>();
            int files = 0;
            if (new FirstRequest(copy, problems).isReached()) {
                files = 1;
                var status = status(copy);
                if (status.isPresent()) {
                    files++;
                    problems.addAll(TextExamination.of(copy, status.get().pages(), knowledge));
                } else {
                    problems.add(withoutStatus(copy));
                }
            }
            return new Diagnosis(Problems.of(problems), files, copy.asked());
        }
    }

    /** What a copy says about itself; empty if it has no such file. */
    static Optional<CopyStatus> status(PublishedCopy copy) {
        var response = copy.get(CopyStatus.ADDRESS);
        return response.isThere()
                ? StatusReader.read(
                        response.text(), copy.uri(CopyStatus.ADDRESS).toString())
                : Optional.empty();
    }

    private static Problem withoutStatus(PublishedCopy copy) {
        return Problem.warning(
                "AC725",
                Location.ofFile(copy.uri(CopyStatus.ADDRESS).toString()),
                "This copy does not say which versions of its texts it has: it has no " + CopyStatus.ADDRESS + ".",
                "Publish a pack, with all its files; or compare the copy with what was built, with -o.");
    }
}

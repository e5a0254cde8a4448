package aftercare;

import aftercare.page.Plan.LeftOut;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a build came to.
 *
 * @param published empty when an error kept the site from being published, and after a check
 * @param leftOut guides that have no page today
 * @param pages how many files were rendered
 * @param sources the lines of a file, by its name as a problem's place shows it
 */
public record BuildResult(
        Problems problems,
        Optional<Published> published,
        List<LeftOut> leftOut,
        int pages,
        Function<String, Optional<List<String>>> sources) {
    public BuildResult {
        leftOut = List.copyOf(leftOut);
    }
}

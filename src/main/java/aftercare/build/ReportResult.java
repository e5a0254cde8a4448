package aftercare.build;

import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.publish.Published;
import aftercare.report.SignOffPack;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report came to.
 *
 * @param problems of the content; they are told in the report, too
 * @param refused why it was not written; empty when it was
 * @param published empty when it was not written
 * @param selfChecks how many it holds, and guides
 */
public record ReportResult(
        Problems problems, Problems refused, Optional<Published> published, int selfChecks, int guides) {
    /** A file that a folder with a report has, and one with a site has not. */
    public static final String MARK = SignOffPack.STYLE;

    /** The lines of a file, by its name as a problem's place shows it. */
    public Function<String, Optional<List<String>>> sources() {
        return SourceLines::of;
    }
}

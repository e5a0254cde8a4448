package aftercare.build;

import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.publish.Published;
import aftercare.report.SignOffPack;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a report.
 *
 * @param problems of the content, which the report also shows
 * @param refused why it was not written; empty if it was
 * @param published empty when it was not written
 * @param selfChecks the number of self-checks in the report; {@code guides} is that of guides
 */
public record ReportResult(
        Problems problems, Problems refused, Optional<Published> published, int selfChecks, int guides) {
    /** Marks a report folder; a site folder does not have this file. */
    public static final String MARK = SignOffPack.STYLE;

    /** The lines of a file, by its path as in a problem's location. */
    public Function<String, Optional<List<String>>> sources() {
        return SourceLines::of;
    }
}

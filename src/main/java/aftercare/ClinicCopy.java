package aftercare;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Plan;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A clinic's own copy of the site, planned.
 *
 * @param content what this copy offers of all content
 * @param stem the name of its pack, without an ending
 * @param output the folder that it is built into
 * @param problems of the clinic's file, its logo and its overrides
 */
record ClinicCopy(
        Clinic clinic,
        Content content,
        Plan plan,
        String stem,
        Path output,
        Optional<String> baseUrl,
        Problems problems) {

    /** What the result tells of this copy. */
    BuildResult.Site site(Optional<Published> published) {
        return new BuildResult.Site(
                output, baseUrl, published, plan.leftOut(), plan.pages().size());
    }
}

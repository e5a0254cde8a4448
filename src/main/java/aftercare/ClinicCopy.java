package aftercare;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.Plan;
import aftercare.publish.Published;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A clinic's own copy of the site, planned.
 *
 * @param basis the content with the clinic's overrides
 * @param leaflets which leaflets can be made of it
 * @param content what this copy offers of it
 * @param stem the name of its pack, without an ending
 * @param output the folder that it is built into
 */
record ClinicCopy(
        Clinic clinic,
        Content basis,
        Leaflets leaflets,
        Content content,
        Plan plan,
        TemplateSet templates,
        String stem,
        Path output,
        Optional<String> baseUrl) {

    PageRenderer renderer(LocalDate today) {
        return new PageRenderer(templates, content, clinic, plan, today);
    }

    /** What the result tells of this copy. */
    BuildResult.Site site(Optional<Published> published) {
        return new BuildResult.Site(
                output, baseUrl, published, plan.leftOut(), plan.pages().size());
    }
}

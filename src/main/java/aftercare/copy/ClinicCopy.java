package aftercare.copy;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Plan;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateSet;
import aftercare.work.Today;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A clinic's own copy of the site, with the plan of its pages.
 *
 * @param file the clinic's file; empty for a copy without a clinic
 * @param content the content of this copy, with the clinic's overrides
 * @param stem the name of its pack, without an ending
 * @param output the folder that it is built into
 */
public record ClinicCopy(
        Optional<Path> file,
        Clinic clinic,
        Content content,
        Plan plan,
        TemplateSet templates,
        String stem,
        Path output,
        Optional<String> baseUrl) {
    /** The name of the copy; empty for a copy without a clinic. */
    public Optional<String> clinicName() {
        return file.map(BuildRequest::stem);
    }

    PageRenderer renderer(Today today) {
        return new PageRenderer(templates, content, clinic, plan, today);
    }
}

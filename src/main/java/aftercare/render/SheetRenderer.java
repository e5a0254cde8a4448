package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Renders pages that are no part of a site, such as those of the sign-off pack, each from one record. */
public final class SheetRenderer {
    private final TemplateFiles files;
    private final Templates templates;
    private final TemplateFault faults;

    private SheetRenderer(TemplateFiles files) {
        this.files = files;
        this.templates = new Templates(files);
        this.faults = new TemplateFault(files);
    }

    /** With the templates that travel with the program: a clinic's own are for its readers. */
    public static SheetRenderer stock() {
        return new SheetRenderer(TemplateFiles.stock());
    }

    /** A file of the templates as it is; empty when there is none. */
    public String text(String name) {
        return files.text(name).orElse("");
    }

    /**
     * Renders a page, or says why its template failed.
     *
     * @param template its file: {@code report/index.ftlh}
     * @param sheet the record that the template reads as {@code sheet}
     * @param source the content file that the page comes from
     */
    public Read<OutputFile> render(String template, String address, Object sheet, Location source) {
        var making = new TemplateFault.Making(template, address, source);
        try {
            var out = new StringWriter();
            templates.named(template).process(Map.of("sheet", sheet), out);
            return Read.of(OutputFile.of(address, out.toString(), source), Problems.NONE);
        } catch (TemplateException fault) {
            return Read.failed(Problems.of(faults.of(making, fault)));
        } catch (IOException fault) {
            return Read.failed(Problems.of(faults.of(making, fault)));
        }
    }
}

package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Renders pages that are no part of a site, by templates that travel with the program: a clinic's own are for its readers. The
 * desk, {@code templates/editor/desk.ftlh}, is one, and those of the sign-off pack are others. Safe for threads.
 */
public final class StockPages {
    private final String folder;
    private final TemplateFiles files = TemplateFiles.stock();
    private final Templates templates = new Templates(files);

    private StockPages(String folder) {
        this.folder = folder;
    }

    /** What only editors see. */
    public static StockPages ofEditor() {
        return new StockPages("editor/");
    }

    /** What a clinician reads and signs. */
    public static StockPages ofReport() {
        return new StockPages("report/");
    }

    /**
     * Renders a page, or a part of one.
     *
     * @param name of its template: {@code desk}
     * @param model what the template reads by name; records are read as they are
     */
    public String page(String name, Map<String, Object> model) {
        try {
            var out = new StringWriter();
            templates.named(folder + name + ".ftlh").process(model, out);
            return out.toString();
        } catch (TemplateException fault) {
            throw new IllegalStateException("the program's own template fails: " + name, fault);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A style sheet, script or icon of these pages: {@code desk.css}; empty where there is none of that name. */
    public Optional<OutputFile> file(String name) {
        boolean isAsset = name.endsWith(".css") || name.endsWith(".js") || name.endsWith(".svg");
        return (isAsset ? files.text(folder + name) : Optional.<String>empty())
                .map(text -> OutputFile.of(name, text, Location.ofFile(files.shown(folder + name))));
    }
}

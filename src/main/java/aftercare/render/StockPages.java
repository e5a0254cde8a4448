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
 * Renders pages that are not part of a site, such as the desk, {@code templates/editor/desk.ftlh}, and the sign-off pack.
 * Always uses the templates of the program, never a clinic's own. Safe for several threads.
 */
public final class StockPages {
    private static final TemplateFiles FILES = TemplateFiles.stock();
    private static final Templates TEMPLATES = new Templates(FILES);

    private final String folder;

    private StockPages(String folder) {
        this.folder = folder;
    }

    /** The pages that only editors see. */
    public static StockPages ofEditor() {
        return new StockPages("editor/");
    }

    /** The pages of the sign-off pack, which a clinician reads and signs. */
    public static StockPages ofReport() {
        return new StockPages("report/");
    }

    /**
     * Renders a page, or a part of one.
     *
     * @param name of the template, without folder and ending: {@code desk}
     * @param model the values that the template reads, by name
     */
    public String page(String name, Map<String, Object> model) {
        try {
            var out = new StringWriter();
            TEMPLATES.named(folder + name + ".ftlh").process(model, out);
            return out.toString();
        } catch (TemplateException fault) {
            throw new IllegalStateException("the program's own template fails: " + name, fault);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A style sheet, script or icon of these pages, such as {@code desk.css}; empty if there is none of that name. */
    public Optional<OutputFile> file(String name) {
        boolean isAsset = name.endsWith(".css") || name.endsWith(".js") || name.endsWith(".svg");
        return (isAsset ? FILES.text(folder + name) : Optional.<String>empty())
                .map(text -> OutputFile.of(name, text, Location.ofFile(FILES.shown(folder + name))));
    }
}

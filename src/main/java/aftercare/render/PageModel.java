package aftercare.render;

import aftercare.render.PageFunctions.PageFunction;
import aftercare.work.Today;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a page see by name: the page, its frame, the words of its language, and functions. A page asks for these
 * some two hundred times, so the three are made ready once; functions are looked up.
 */
final class PageModel implements TemplateHashModel {
    private final PageFunctions functions;
    private final ObjectWrapper wrapper;
    private final TemplateModel shared;
    private final Today today;
    private final TemplateModel page;
    private final TemplateModel shell;
    private final TemplateModel words;
    private final @Nullable TemplateModel longestFrom;

    PageModel(PageFunctions functions, Templates templates, SharedParts parts, Today today)
            throws TemplateModelException {
        this.functions = functions;
        this.wrapper = templates.wrapper();
        this.shared = parts.new SharedPart(templates, functions, this);
        this.today = today;
        this.page = wrapper.wrap(functions.page());
        this.shell = wrapper.wrap(functions.shell());
        this.words = wrapper.wrap(functions.page().edition().words());
        this.longestFrom = functions.longestFrom().orElse(null);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case "words" -> words;
            case "page" -> page;
            case "shell" -> shell;
            case "today" -> wrapper.wrap(shown(today));
            case "shared" -> shared;
            case "leaveFrame" -> new LinksOutOfFrame();
            case "longestFrom" -> longestFrom;
            default -> function(key);
        };
    }

    /** A page that shows the day is made anew on each. */
    private static LocalDate shown(Today today) {
        OtherPages.read();
        return today.shown();
    }

    private @Nullable TemplateModel function(String name) {
        var function = PageFunctions.BY_NAME.get(name);
        return function == null ? null : new BoundFunction(functions, function);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** A function as the templates of one page call it. */
    private record BoundFunction(PageFunctions page, PageFunction function) implements TemplateMethodModelEx {
        @Override
        public @Nullable Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            return function.call(page, arguments);
        }
    }
}

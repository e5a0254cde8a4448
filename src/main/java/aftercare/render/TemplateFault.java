package aftercare.render;

import aftercare.page.Page;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a template's fault at the template's own line, and names the content file that was being rendered. */
record TemplateFault(TemplateFiles templates) {
    private static final String UNREADABLE = "AC502";

    /** What FreeMarker says of classes of this program, which tells an author nothing. */
    private static final Pattern OF_CLASSES = Pattern.compile(" \\((?:[\\w.$]+ wrapped into|wrapper:) [\\w.$]+\\)");

    /** The page that was being rendered, and the content file that it comes from. */
    record RenderedPage(String template, String address, Location source) {
        static RenderedPage of(Page page) {
            return new RenderedPage(
                    templateOf(page), page.address(), page.head().source());
        }
    }

    Problem of(Page page, IOException fault) {
        return of(RenderedPage.of(page), fault);
    }

    Problem of(Page page, TemplateException fault) {
        return of(RenderedPage.of(page), fault);
    }

    Problem of(RenderedPage page, IOException fault) {
        if (fault instanceof ParseException syntax) {
            var name = Optional.ofNullable(syntax.getTemplateName()).orElse(page.template);
            return Problem.error(
                            UNREADABLE,
                            place(name, syntax.getLineNumber(), syntax.getColumnNumber()),
                            "This template cannot be read: " + firstSentence(syntax.getEditorMessage()) + while_(page),
                            "Mend the template at this place; \"aftercare explain AC502\" lists the usual slips.")
                    .with(ProblemKind.OF_TEMPLATE_ALONE);
        }
        if (fault instanceof TemplateNotFoundException missing) {
            return Problem.error(
                            "AC503",
                            Location.ofFile(templates.shown(String.valueOf(missing.getTemplateName()))),
                            "This template is missing" + while_(page),
                            "Put the template there, or leave the folder out to use the program's own templates.")
                    .with(ProblemKind.OF_TEMPLATE_ALONE);
        }
        return Problem.error(
                        UNREADABLE,
                        Location.ofFile(templates.shown(page.template)),
                        "This template cannot be read: " + fault.getMessage() + while_(page),
                        "Check that the file is there and is UTF-8 text.")
                .with(ProblemKind.OF_TEMPLATE_ALONE);
    }

    Problem of(RenderedPage page, TemplateException fault) {
        var name = Optional.ofNullable(fault.getTemplateSourceName()).orElse(page.template);
        return Problem.error(
                "AC501",
                place(name, fault.getLineNumber(), fault.getColumnNumber()),
                "This template fails: " + firstSentence(reason(fault)) + while_(page),
                "Mend the template at this place, or what it reads from that content file.");
    }

    static String templateOf(Page page) {
        return "pages/" + page.template() + (page instanceof Page.Sitemap ? ".ftlx" : ".ftlh");
    }

    private Location place(String name, Integer line, Integer column) {
        int safeLine = line == null ? 1 : Math.max(1, line);
        int safeColumn = column == null ? 1 : Math.max(1, column);
        return templates.place(name, safeLine, safeColumn);
    }

    private static String while_(RenderedPage page) {
        return " (while making " + page.address + " from " + page.source.file() + ").";
    }

    private static String reason(TemplateException fault) {
        var cause = fault.getCause();
        return cause != null && cause.getMessage() != null ? cause.getMessage() : fault.getMessageWithoutStackTop();
    }

    /** FreeMarker's first paragraph says what is wrong; the rest is for programmers. */
    private static String firstSentence(String message) {
        var paragraph = message.strip().split("\n\\s*\n|\n----|\n\\[", 2)[0];
        var line = OF_CLASSES.matcher(paragraph.replaceAll("\\s+", " ").strip()).replaceAll("");
        return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }
}

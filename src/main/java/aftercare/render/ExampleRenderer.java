package aftercare.render;

import aftercare.model.Example;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.work.Today;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * Renders the examples of components with the macros that pages use. The component's own macros are available under its
 * name:
 * {@code <@care_card.card …/>}.
 */
final class ExampleRenderer {
    private final Templates templates;
    private final TemplateFault faults;

    ExampleRenderer(Templates templates, TemplateFault faults) {
        this.templates = templates;
        this.faults = faults;
    }

    static String file(String component) {
        return "components/" + component + "/examples.yaml";
    }

    /** The failure of an example whose page the content does not have. */
    static Read<String> pageless(Example example) {
        return failed(
                "AC520",
                example.page().at(),
                "This content has no page \"" + example.page() + "\" to show this example on.",
                "Name a page that the content has behind \"page\", such as index.");
    }

    /** The HTML of an example, to be placed in a page's body. */
    Read<String> render(String component, Example example, PageFunctions functions, Today today) {
        var page = functions.page();
        var making = new TemplateFault.RenderedPage(
                file(component), page.address(), page.head().source());
        try {
            var out = new StringWriter();
            var macros = "components/" + component + "/" + component + ".ftlh";
            var environment = templates
                    .of(file(component), atItsPlace(example))
                    .createProcessingEnvironment(new PageModel(functions, templates, new SharedParts(), today), out);
            if (faults.templates().text(macros).isPresent()) {
                // With a name as its second argument, importLib would set it for all templates, where "date" has
                // another
                // meaning.
                environment.setVariable(component.replace('-', '_'), environment.importLib("/" + macros, null));
            }
            environment.process();
            return out.toString().isBlank() ? nothing(example) : Read.of(out.toString(), Problems.NONE);
        } catch (TemplateException fault) {
            return Read.failed(Problems.of(faults.of(making, fault)));
        } catch (IOException fault) {
            return Read.failed(Problems.of(faults.of(making, fault)));
        }
    }

    /** The example padded to its position in the file, so that faults are reported at the file's line and column. */
    private static String atItsPlace(Example example) {
        var at = example.show().at();
        return "\n".repeat(at.line() - 1) + example.show().value().indent(at.column() - 1);
    }

    private static Read<String> nothing(Example example) {
        return failed(
                "AC521",
                example.show().at(),
                "This example shows nothing.",
                "Call a macro of the component with data that it has something to show for.");
    }

    private static Read<String> failed(String code, Location at, String message, String hint) {
        return new Read<>(Optional.empty(), Problems.of(Problem.error(code, at, message, hint)));
    }
}

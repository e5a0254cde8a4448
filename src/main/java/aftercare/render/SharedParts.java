package aftercare.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@shared from="/components/site-footer/site-footer.ftlh" macro="footer"/>}: calls a macro that writes the same on all guides
 * of a language, and keeps what it wrote. It is first called on its own, with {@link SharedValues}, which know what it asks for. If
 * that is anything that guides do not have in common, it is called on each page, as without this directive; so no page shows what
 * belongs to another. On its own it sees nothing that other templates of the page set: variables of all or of its file, settings,
 * and {@code .main_template_name} is its file. Safe for threads.
 */
final class SharedParts {
    /**
     * By the call of a macro, and by the language and folder of guides: all that what guides have in common depends on, besides the
     * settings of the one renderer that has these parts. Empty for a macro that asks for more.
     */
    private final Map<Template, Map<String, Optional<String>>> texts = new ConcurrentHashMap<>();

    /** The directive on one page. */
    final class SharedPart implements TemplateDirectiveModel {
        private final Templates templates;
        private final PageFunctions functions;
        private final PageModel values;

        SharedPart(Templates templates, PageFunctions functions, PageModel values) {
            this.templates = templates;
            this.functions = functions;
            this.values = values;
        }

        @Override
        public void execute(
                Environment environment,
                @SuppressWarnings("rawtypes") Map parameters,
                TemplateModel[] loopVariables,
                @Nullable TemplateDirectiveBody body)
                throws TemplateException, IOException {
            var call = templates.call(name(parameters, "from"), name(parameters, "macro"));
            var text = functions.isLikeOtherGuides() ? text(call) : Optional.<String>empty();
            if (text.isPresent()) {
                environment.getOut().write(text.get());
            } else {
                environment.include(call);
            }
        }

        private Optional<String> text(Template call) throws IOException {
            var page = functions.page();
            var address = page.address();
            var place = page.edition().language() + " " + address.substring(0, address.lastIndexOf('/') + 1);
            var ofCall = texts.computeIfAbsent(call, any -> new ConcurrentHashMap<>());
            var known = ofCall.get(place);
            if (known == null) {
                known = made(call);
                ofCall.put(place, known);
            }
            return known;
        }

        private Optional<String> made(Template call) throws IOException {
            var shared = new SharedValues(values);
            var text = new StringWriter();
            try {
                var environment = call.createProcessingEnvironment(shared, text);
                environment.process();
                boolean isNoted = OtherPages.wereRead(environment) || NamedIndex.isAskedFor(environment);
                return isNoted || shared.wereLeft() ? Optional.empty() : Optional.of(text.toString());
            } catch (TemplateException fault) {
                // It fails on the page again, which reports it.
                return Optional.empty();
            }
        }
    }

    private static String name(Map<?, ?> parameters, String parameter) throws TemplateModelException {
        if (parameters.get(parameter) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("\"shared\" needs a text for \"" + parameter + "\"");
    }
}

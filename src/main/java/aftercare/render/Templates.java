package aftercare.render;

import aftercare.model.LanguageTag;
import aftercare.page.Page;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** FreeMarker, configured so that templates can use the values they are given, and nothing else. */
final class Templates {
    private static final List<String> OF_PAGES = List.of("pages/", "layouts/", "components/");

    /** Compiled when the first leaflet is made: a site without leaflets does not need them. */
    private static final List<String> OF_LEAFLETS = List.of("/leaflet.ftlh", "/leaflet-style.ftlh");

    private final Configuration configuration = new CompiledTemplates();
    private final List<String> ofPages;

    /** One for each macro that {@link SharedParts} call, by its file and name. */
    private final Map<String, Template> calls = new ConcurrentHashMap<>();

    /** Templates that do not mark untranslated words. */
    Templates(TemplateFiles files) {
        this(files, new ReadableValues());
    }

    Templates(TemplateFiles files, ObjectWrapper wrapper) {
        var names = files.names();
        this.ofPages = names.stream()
                .filter(name -> name.endsWith(".ftlh"))
                .filter(name -> OF_PAGES.stream().anyMatch(name::startsWith))
                .filter(name -> OF_LEAFLETS.stream().noneMatch(name::endsWith))
                .toList();
        var loader = new StringTemplateLoader();
        names.stream()
                .filter(name -> name.endsWith(".ftlh") || name.endsWith(".ftlx"))
                .forEach(name -> files.text(name).ifPresent(text -> loader.putTemplate(name, text)));
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        // A page uses few of the components that its template imports.
        configuration.setLazyImports(true);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(wrapper);
        configuration.setSharedVariable("securityPolicy", new SimpleScalar(Page.SECURITY_POLICY));
        configuration.setSharedVariable("isRightToLeft", (TemplateMethodModelEx) Templates::isRightToLeft);
    }

    /** The function {@code isRightToLeft(language)} of all templates. */
    private static boolean isRightToLeft(List<?> arguments) throws TemplateModelException {
        return new LanguageTag(((TemplateScalarModel) arguments.get(0)).getAsString()).isRightToLeft();
    }

    void compile() {
        for (var name : ofPages) {
            try {
                named(name);
            } catch (IOException fault) {
                // The page that needs the template reports the fault.
            }
        }
    }

    ObjectWrapper wrapper() {
        return configuration.getObjectWrapper();
    }

    Template of(Page page) throws IOException {
        return named(TemplateFault.templateOf(page));
    }

    Template named(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** A template that only calls a macro of another, such as {@code footer} of {@code /components/site-footer/site-footer.ftlh}. */
    Template call(String file, String macro) throws IOException {
        var name = file + "#" + macro;
        var known = calls.get(name);
        if (known == null) {
            // Faults name a template without the slash.
            known = of(
                    file.replaceFirst("^/", ""),
                    "<#import \"" + StringUtil.FTLStringLiteralEnc(file) + "\" as ofShared><@ofShared[\""
                            + StringUtil.FTLStringLiteralEnc(macro) + "\"]/>");
            calls.put(name, known);
        }
        return known;
    }

    /** A text from another file, such as an example in YAML, read as an HTML template. */
    Template of(String file, String text) throws IOException {
        var html = new TemplateConfiguration();
        html.setParentConfiguration(configuration);
        html.setOutputFormat(HTMLOutputFormat.INSTANCE);
        return new Template(file, file, new StringReader(text), configuration, html, null);
    }
}

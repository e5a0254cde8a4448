package aftercare.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The library's configuration with a short way to a template that was read before: a page asks for some twenty, and the library
 * puts each name in order anew and looks whether the file has changed, which it never has.
 */
final class CompiledTemplates extends Configuration {
    private final Map<String, Template> byName = new ConcurrentHashMap<>();

    CompiledTemplates() {
        super(VERSION_2_3_34);
    }

    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean isParsed,
            boolean mayBeMissing)
            throws IOException {
        var known = isParsed ? byName.get(name) : null;
        if (known != null) {
            return known;
        }
        var template = super.getTemplate(name, locale, condition, encoding, isParsed, mayBeMissing);
        if (isParsed && template != null) {
            byName.put(name, template);
        }
        return template;
    }
}

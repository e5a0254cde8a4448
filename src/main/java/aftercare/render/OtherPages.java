package aftercare.render;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes whether the template of a page reads other pages than its own, or shows the day. If so, the page is made each time.
 */
final class OtherPages {
    private static final Object NOTE = new Object();

    private OtherPages() {}

    /** Notes it for the page that this thread is rendering. */
    static void read() {
        var environment = Environment.getCurrentEnvironment();
        if (environment != null) {
            environment.setCustomState(NOTE, true);
        }
    }

    static boolean wereRead(Environment environment) {
        return environment.getCustomState(NOTE) != null;
    }

    /** All content of a language, for templates. It notes when a template reads its pages. */
    static final class EditionModel implements TemplateHashModel, AdapterTemplateModel {
        private static final Set<String> OF_NO_PAGE =
                Set.of("language", "signs", "glossary", "words", "emergencySigns");

        private final Object edition;
        private final TemplateHashModel model;

        EditionModel(Object edition, TemplateHashModel model) {
            this.edition = edition;
            this.model = model;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            if (!OF_NO_PAGE.contains(key)) {
                read();
            }
            return model.get(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return edition;
        }
    }
}

package aftercare.render;

import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a page for a macro of {@link SharedParts}. They note whether it asks for one that other guides of the folder do not
 * have alike. A name that is not known here counts as such, as templates of pages may give it a value.
 */
final class SharedValues implements TemplateHashModel {
    /**
     * The same on all guides of a folder: the frame, the words, what the renderer knows, and functions that need no more of a page
     * than its language and its folder.
     */
    private static final Set<String> ALIKE = Set.of(
            "shell",
            "words",
            "today",
            "href",
            "contentHref",
            "contentAddress",
            "hreflang",
            "inLanguage",
            "asset",
            "html",
            "inline",
            "sign",
            "date",
            "languageOf",
            "leaveFrame",
            "isInMenu",
            "shared",
            "securityPolicy",
            "isRightToLeft");

    /** Of the page itself. */
    private static final Set<String> OF_GUIDES = Set.of("template", "edition");

    private final PageModel values;
    private boolean wereLeft;

    SharedValues(PageModel values) {
        this.values = values;
    }

    /** Whether something else was asked for. */
    boolean wereLeft() {
        return wereLeft;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        var value = values.get(key);
        if (key.equals("page") && value instanceof ReadableModel page) {
            return new AnyGuide(page);
        }
        note(key, ALIKE);
        return value;
    }

    private void note(String key, Set<String> alike) {
        wereLeft |= !alike.contains(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The page, of which only what all guides have alike may be read. */
    private final class AnyGuide implements MethodCallAwareTemplateHashModel {
        private final ReadableModel page;

        AnyGuide(ReadableModel page) {
            this.page = page;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            note(key, OF_GUIDES);
            return page.get(key);
        }

        @Override
        public @Nullable TemplateModel getBeforeMethodCall(String key)
                throws TemplateModelException, ShouldNotBeGetAsMethodException {
            note(key, OF_GUIDES);
            return page.getBeforeMethodCall(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}

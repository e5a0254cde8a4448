package aftercare.render;

import aftercare.model.Words;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a language as templates see them: quick to read, as a page asks for some fifty of them by {@code words.of}. */
final class WordsModel extends ReadableModel {
    private static final Object[] NO_VALUES = {};

    private final Words words;
    private final ReadableValues wrapper;
    private final TemplateMethodModelEx of = new Of();

    WordsModel(Words words, ReadableType type, ReadableValues wrapper) {
        super(words, type, wrapper);
        this.words = words;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return key.equals("of") ? of : super.get(key);
    }

    /** {@code words.of("footer.publisher", clinic.name)}. */
    private final class Of implements TemplateMethodModelEx {
        @Override
        public @Nullable Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            var key = key(arguments);
            return key == null ? callOfLibrary("of", arguments) : wrapper.wrap(words.of(key, values(arguments)));
        }

        /** The key of words that there are, if all values are texts and numbers; null leaves the call to the library. */
        private @Nullable String key(List<?> arguments) throws TemplateModelException {
            for (int i = 1; i < arguments.size(); i++) {
                if (!(arguments.get(i) instanceof TemplateScalarModel
                        || arguments.get(i) instanceof TemplateNumberModel)) {
                    return null;
                }
            }
            var key = !arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel text
                    ? text.getAsString()
                    : "";
            return words.texts().containsKey(key) ? key : null;
        }

        private Object[] values(List<?> arguments) throws TemplateModelException {
            if (arguments.size() == 1) {
                return NO_VALUES;
            }
            var values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = wrapper.unwrap((TemplateModel) arguments.get(i + 1));
            }
            return values;
        }
    }
}

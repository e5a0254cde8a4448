package aftercare.render;

import aftercare.model.Words;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * What templates can read, besides text, numbers, lists and maps: values of types of our own and of a few of Java's. So no template
 * reaches a file or anything else of the system, and a native program, which finds methods by name only where it was told to keep
 * them, has them all.
 */
class ReadableValues extends DefaultObjectWrapper {
    ReadableValues() {
        super(Configuration.VERSION_2_3_34);
    }

    /** Most values are texts and records, for which the library would first ask of some other types. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        return value instanceof Record ? handleUnknownType(value) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        var type = ReadableType.of(value.getClass());
        if (!type.isReadable()) {
            throw new TemplateModelException("Templates cannot read a value of the type "
                    + value.getClass().getName() + ".");
        }
        return model(value, type);
    }

    /** A value of a type that may be read, as templates see it. */
    TemplateHashModel model(Object value, ReadableType type) {
        return value instanceof Words words ? new WordsModel(words, type, this) : new ReadableModel(value, type, this);
    }
}

package aftercare.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What templates can read, besides text, numbers, lists and maps: values of types of our own and of a few of Java's. So no template
 * reaches a file or anything else of the system, and a native program, which finds methods by name only where it was told to keep
 * them, has them all.
 */
class ReadableValues extends DefaultObjectWrapper {
    /** The same as in {@code reachability-metadata.json}. */
    static final Set<Class<?>> OF_JAVA = Set.of(LocalDate.class, Optional.class, OptionalInt.class);

    private static final String OWN = "aftercare.";

    ReadableValues() {
        super(Configuration.VERSION_2_3_34);
    }

    /** Most values are records, for which the library would first ask of a dozen other types. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof Record ? handleUnknownType(value) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        var type = value.getClass();
        if (!type.getName().startsWith(OWN) && !OF_JAVA.contains(type)) {
            throw new TemplateModelException("Templates cannot read a value of the type " + type.getName() + ".");
        }
        return super.handleUnknownType(value);
    }
}

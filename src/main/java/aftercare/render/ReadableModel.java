package aftercare.render;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of ours as templates see it. It is what the library makes of a value, and quicker for what templates mostly ask for; all
 * else, such as methods with parameters and names that there are not, it leaves to the library.
 */
class ReadableModel
        implements TemplateHashModelEx,
                TemplateScalarModel,
                AdapterTemplateModel,
                WrapperTemplateModel,
                MethodCallAwareTemplateHashModel {
    private final Object value;
    private final ReadableType type;
    private final ReadableValues wrapper;

    ReadableModel(Object value, ReadableType type, ReadableValues wrapper) {
        this.value = value;
        this.type = type;
        this.wrapper = wrapper;
    }

    /** The same value as the library shows it. */
    final GenericObjectModel ofLibrary() {
        return new GenericObjectModel(value, wrapper);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        var property = type.property(key);
        if (property == null) {
            return ofLibrary().get(key);
        }
        try {
            return wrapper.wrap(property.from(value));
        } catch (ReflectiveOperationException fault) {
            // It fails there again, with the library's words.
            return ofLibrary().get(key);
        }
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String key)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        var method = type.method(key);
        return method == null ? ofLibrary().getBeforeMethodCall(key) : new PlainMethod(method);
    }

    /** A method without parameters. */
    private final class PlainMethod implements TemplateMethodModelEx {
        private final ReadableMember method;

        PlainMethod(ReadableMember method) {
            this.method = method;
        }

        @Override
        public @Nullable Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            try {
                return arguments.isEmpty() ? wrapper.wrap(method.from(value)) : askLibrary(arguments);
            } catch (ReflectiveOperationException fault) {
                return askLibrary(arguments);
            }
        }

        private @Nullable Object askLibrary(List<?> arguments) throws TemplateModelException {
            return callOfLibrary(method.name(), arguments);
        }
    }

    /** Calls a method as the library does. */
    final @Nullable Object callOfLibrary(String method, List<?> arguments) throws TemplateModelException {
        try {
            return ((TemplateMethodModelEx) ofLibrary().getBeforeMethodCall(method)).exec(arguments);
        } catch (ShouldNotBeGetAsMethodException impossible) {
            throw new TemplateModelException(impossible);
        }
    }

    @Override
    public String getAsString() {
        return value.toString();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return ofLibrary().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return ofLibrary().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return ofLibrary().values();
    }

    @Override
    public final Object getAdaptedObject(Class<?> hint) {
        return value;
    }

    @Override
    public final Object getWrappedObject() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package aftercare.read.yaml;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The rules of YAML 1.2 for values without quotes: {@code 24} is a number, {@code true} a truth value, {@code ~}
 * nothing, {@code yes} a word. This is faster than the library, which creates its rules for each text and tries three
 * patterns on each value: the first letter decides most values.
 */
final class PlainValues extends CoreSchema implements ScalarResolver {
    private static final String SPECIAL_STARTS = "+-.0123456789tTfFnN";

    private final ScalarResolver rules = new CoreScalarResolver(false);

    @Override
    public ScalarResolver getScalarResolver() {
        return this;
    }

    @Override
    public Tag resolve(String value, Boolean plain) {
        if (!plain) {
            return Tag.STR;
        }
        if (value.isEmpty() || value.equals("~")) {
            return Tag.NULL;
        }
        return SPECIAL_STARTS.indexOf(value.charAt(0)) < 0 ? Tag.STR : rules.resolve(value, true);
    }
}

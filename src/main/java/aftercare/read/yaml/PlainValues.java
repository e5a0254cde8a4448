package aftercare.read.yaml;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML 1.2's rules for what a value without quotes is: {@code 24} a number, {@code true} a truth, {@code ~} nothing, and
 * {@code yes} a word like all others. The library makes its rules anew for each text and tries three patterns on each value;
 * most values begin with a letter that settles it.
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

package aftercare.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import aftercare.model.CareLevel;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.Configuration;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of ours must read as the library reads it. */
class ReadableModelTest {
    private static final Text TEXT = new Text("Rest", Location.ofFile("en/x.md"));
    private static final List<Object> VALUES = List.of(
            TEXT, TEXT.at(), CareLevel.EMERGENCY, LocalDate.of(2026, 3, 1), Optional.of("words"), Optional.empty());

    private final ReadableValues wrapper = new ReadableValues();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value",
                "present",
                "empty",
                "borrowed",
                "isBorrowed",
                "file",
                "id",
                "dayOfMonth",
                "get",
                "missing"
            })
    void hasTheSameProperties(String name) throws TemplateModelException {
        for (var value : VALUES) {
            var expected = new GenericObjectModel(value, wrapper).get(name);
            var read = model(value).get(name);
            assertThat(typeOf(read)).isEqualTo(typeOf(expected));
            if (expected instanceof TemplateScalarModel text) {
                assertThat(((TemplateScalarModel) Objects.requireNonNull(read)).getAsString())
                        .isEqualTo(text.getAsString());
            }
        }
    }

    private ReadableModel model(Object value) throws TemplateModelException {
        return (ReadableModel) Objects.requireNonNull(wrapper.wrap(value));
    }

    private static Optional<Class<?>> typeOf(@Nullable TemplateModel model) {
        return Optional.ofNullable(model).map(Object::getClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "id", "get", "value"})
    void hasTheSameMethods(String name) throws Exception {
        for (var value : VALUES) {
            var expected = catchThrowable(() -> called(new GenericObjectModel(value, wrapper), name));
            var fault = catchThrowable(() -> called(model(value), name));
            assertThat(String.valueOf(fault)).isEqualTo(String.valueOf(expected));
        }
    }

    private static Object called(MethodCallAwareTemplateHashModel model, String name) throws Exception {
        return ((TemplateMethodModelEx) model.getBeforeMethodCall(name)).exec(List.of());
    }

    @Test
    void givesWords() throws TemplateModelException {
        var words = new Words(Map.of("call", new Text("Call {0}", TEXT.at())), Map.of(), List.of());
        var model = model(words);
        var of = (TemplateMethodModelEx) Objects.requireNonNull(model.get("of"));

        assertThat(of.exec(List.of(new SimpleScalar("call"), new SimpleScalar("112"))))
                .hasToString("Call 112");
        assertThatThrownBy(() -> of.exec(List.of(new SimpleScalar("missing"))))
                .hasRootCauseMessage("strings.yaml has no words for \"missing\"");
    }

    @Test
    void aTextWithoutWordsHasNoContent() throws IOException, TemplateException {
        var template = new Template(
                "x.ftlh",
                "<#if empty?has_content>wrong</#if><#if full?has_content>right</#if>",
                new Configuration(Configuration.VERSION_2_3_34));
        var written = new StringWriter();
        var values = Map.of("empty", new Text("", TEXT.at()).asBorrowed(), "full", TEXT.asBorrowed());

        template.process(values, written, BorrowedWords.wrapper());

        assertThat(written).hasToString("right");
    }
}

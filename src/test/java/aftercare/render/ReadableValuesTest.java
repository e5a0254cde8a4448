package aftercare.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aftercare.model.CareLevel;
import aftercare.program.OwnFiles;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadableValuesTest {
    private static final String KEPT = "META-INF/native-image/aftercare/templates/reachability-metadata.json";

    @Test
    void areThoseWhoseMethodsANativeProgramKeeps() throws Exception {
        var kept = new JsonMapper().readTree(OwnFiles.text(KEPT)).get("reflection");

        assertThat(kept)
                .allMatch(type -> type.get("allPublicMethods").asBoolean())
                .map(type -> type.get("type").asString())
                .containsExactlyInAnyOrderElementsOf(
                        ReadableType.OF_JAVA.stream().map(Class::getName).toList());
    }

    @ParameterizedTest
    @ValueSource(classes = {Path.class, Thread.class, Class.class})
    void areNothingOfTheSystem(Class<?> type) {
        var value = type == Path.class ? Path.of("x") : type == Thread.class ? Thread.currentThread() : String.class;

        assertThatThrownBy(() -> new ReadableValues().wrap(value))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining(value.getClass().getName());
        assertThatThrownBy(() -> BorrowedWords.wrapper().wrap(value)).isInstanceOf(TemplateModelException.class);
    }

    @Test
    void areOurOwnAndAFewOfJava() throws TemplateModelException {
        assertThat(new ReadableValues().wrap(Optional.of("words"))).isNotNull();
        assertThat(new ReadableValues().wrap(CareLevel.EMERGENCY)).isNotNull();
    }
}

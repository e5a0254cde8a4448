package aftercare.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries all inputs that fuzzing found worth keeping: those that reached something new, and those that once failed. */
@Tag("long")
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicNode> noInputFails() {
        return Arrays.stream(FuzzTarget.values())
                .map(target -> dynamicContainer(
                        target.folder(),
                        inputs(target).stream()
                                .map(input -> dynamicTest(
                                        input.getFileName().toString(),
                                        () -> target.tryOut(Files.readAllBytes(input))))));
    }

    @Test
    void everyTargetHasInputs() {
        assertThat(FuzzTarget.values())
                .allSatisfy(
                        target -> assertThat(inputs(target)).as(target.folder()).isNotEmpty());
    }

    private static List<Path> inputs(FuzzTarget target) {
        try (var files = Files.list(CORPUS.resolve(target.folder()))) {
            return files.sorted().toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    private final Session session = Session.in(Path.of(""));

    static Stream<Throwable> machineFailures() {
        return Stream.of(
                new AccessDeniedException("site/index.html"),
                new UncheckedIOException(new FileSystemException("site/x", null, "No space left on device")),
                new CompletionException(new IllegalStateException(new IOException("gone"))),
                new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("machineFailures")
    void tellsWhatTheMachineRefused(Throwable thrown) {
        assertThat(Failure.of(thrown).tell(session.terminal(), false)).isEqualTo(3);
        assertThat(session.err().lines()).hasSize(1).noneMatch(line -> line.contains("Exception"));
        assertThat(session.out()).isEmpty();
    }

    @Test
    void takesTheBlameInOneSentence() {
        assertThat(Failure.of(new IllegalStateException("x")).tell(session.terminal(), false))
                .isEqualTo(4);
        assertThat(session.err().lines()).hasSize(1);
        assertThat(session.err()).contains("--debug");
    }

    @Test
    void takesTheBlameForEndlessRecursion() {
        assertThat(Failure.of(new StackOverflowError()).code()).isEqualTo(4);
    }

    @Test
    void showsStackTraceToWhoDebugs() {
        Failure.of(new IllegalStateException("the reason")).tell(session.terminal(), true);

        assertThat(session.err()).contains("IllegalStateException: the reason", "\tat ");
    }
}

package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void servesUntilStandardInputEnds() {
        var session = Session.in(folder);

        assertThat(session.run("serve", "--port", "0")).isEqualTo(ExitCode.DONE);

        assertThat(session.out())
                .containsPattern("(?m)^http://127\\.0\\.0\\.1:[0-9]+/$")
                .contains("/_desk/")
                .contains("Ctrl-C");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void servesWithoutAnEditorWhenAskedTo() {
        var session = Session.in(folder);

        assertThat(session.run("serve", "--read-only", "--port", "0")).isEqualTo(ExitCode.DONE);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void saysThatThePortAskedForIsTaken() throws Exception {
        var session = Session.in(folder);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = session.run("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(code).isEqualTo(ExitCode.MACHINE);
            assertThat(session.out()).isEmpty();
            assertThat(session.err().lines().toList())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + taken.getLocalPort() + " cannot be had");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "web"})
    void refusesWhatIsNoPort(String port) {
        assertThat(Session.in(folder).run("serve", "--port", port)).isEqualTo(ExitCode.USAGE);
    }
}

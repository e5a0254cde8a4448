package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {
    @Test
    void namesVersionAndCommit() {
        assertThat(ProgramVersion.line("0.1.0", ProgramVersion.commit(manifest("0d4b425"))))
                .isEqualTo("aftercare 0.1.0 (0d4b425)");
    }

    @Test
    void namesNoCommitWhereTheSourcesWereNoCheckout() {
        assertThat(ProgramVersion.commit(manifest("none"))).isEmpty();
        assertThat(ProgramVersion.commit(new Manifest())).isEmpty();
        assertThat(ProgramVersion.line("0.1.0", Optional.empty())).isEqualTo("aftercare 0.1.0");
    }

    private static Manifest manifest(String commit) {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Aftercare-Commit", commit);
        return manifest;
    }
}

package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.publish.PublishException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BucketTest {
    @TempDir
    private Path folder;

    @Test
    void doesNotForgetWhatIsToBeDeletedWhenItIsKilledWhileTheSiteChanges() throws Exception {
        announce();

        assertThat(new Bucket(folder).before()).containsExactly("guides/old.html");
    }

    private void announce() throws PublishException {
        new Bucket(folder).announce(Set.of("guides/old.html", "guides/new.html"), Set.of("guides/new.html"));
    }
}

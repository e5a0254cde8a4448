package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.publish.PublishException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTest {
    @TempDir
    private Path folder;

    @Test
    void doesNotForgetWhatIsToBeDeletedWhenItIsKilledWhileTheSiteChanges() throws Exception {
        announce();

        assertThat(new Bucket(folder).before()).containsExactly("guides/old.html");
    }

    @Test
    void carriesOnNothingThatIsNoAddressOfASite() throws Exception {
        announce();
        Files.writeString(folder.resolve("delete.txt"), "guides/older.html\n\n../../x\n/etc\nC:\\x\n");

        assertThat(new Bucket(folder).before()).containsExactly("guides/old.html", "guides/older.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload", "headers.md", "delete.txt", "photo.jpg"})
    void refusesFilesOfOthers(String name) throws Exception {
        Files.writeString(folder.resolve(name), "mine\n");

        assertThat(new Bucket(folder).refusal().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC707");
            assertThat(problem.location().file()).endsWith(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload", "headers.md", "delete.txt"})
    void refusesAFolderInThePlaceOfAFile(String name) throws Exception {
        announce();
        Files.createDirectory(folder.resolve(name));

        assertThat(new Bucket(folder).refusal().hasErrors()).isTrue();
    }

    @Test
    void takesWhatPackMadeWithFilesOfOthersBesideIt() throws Exception {
        assertThat(new Bucket(folder).refusal().hasErrors()).isFalse();
        Files.createDirectory(folder.resolve("site"));
        new Bucket(folder).finish(PackingTest.label(), Set.of("guides/old.html"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(new Bucket(folder).refusal().hasErrors()).isFalse();
        assertThat(new Bucket(folder).before()).containsExactly("guides/old.html");
    }

    private void announce() throws PublishException {
        new Bucket(folder).announce(Set.of("guides/old.html", "guides/new.html"), Set.of("guides/new.html"));
    }
}

package aftercare.serve;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the watcher while folders come and go. */
class FolderWatcherTest {
    private static final int TIMES = 200;
    private static final int FOLDERS = 20;

    @TempDir
    private Path root;

    /** A folder may go after it was listed and before it is watched. The others are watched all the same. */
    @Test
    void beginsWhileFoldersGo() throws Exception {
        var isDone = new AtomicBoolean();
        var coming = CompletableFuture.runAsync(() -> comeAndGo(isDone));
        try {
            for (int i = 0; i < TIMES; i++) {
                assertThatCode(() -> FolderWatcher.of(List.of(root), List.of()).close())
                        .doesNotThrowAnyException();
            }
        } finally {
            isDone.set(true);
        }
        coming.get();
    }

    private void comeAndGo(AtomicBoolean isDone) {
        for (int i = 0; !isDone.get(); i = (i + 1) % FOLDERS) {
            try {
                var folder = Files.createDirectory(root.resolve("folder-" + i));
                Files.delete(folder);
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
        }
    }
}

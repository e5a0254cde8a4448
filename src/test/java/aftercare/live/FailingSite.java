package aftercare.live;

import aftercare.copy.BuildRequest;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A live site that fails, as a fault of the program would, while something holds. */
public final class FailingSite {
    private FailingSite() {}

    /**
     * A site of content and templates.
     *
     * @param fails whether to fail at a step: {@code read PATH}, {@code list}, {@code check}, or {@code folder}, the
     *     check of the names of its files
     */
    public static LiveSite of(Path content, Optional<Path> templates, Predicate<String> fails) {
        var request = new BuildRequest(
                Optional.of(content), templates, Path.of("site"), Optional.empty(), LocalDate.of(2026, 11, 22));
        var files = ContentFiles.of(request.content());
        return new LiveSite(request, new Failing(files, fails));
    }

    private record Failing(ContentFiles files, Predicate<String> fails) implements ContentFiles {
        private void step(String step) {
            if (fails.test(step)) {
                throw new IllegalStateException("planted at " + step);
            }
        }

        @Override
        public FileList list() {
            step("list");
            return files.list();
        }

        @Override
        public FileList list(FileList before, Set<String> changed) {
            step("list");
            return files.list(before, changed);
        }

        @Override
        public InputStream open(ContentFile file) throws IOException {
            step("read " + file.path());
            return files.open(file);
        }

        private static boolean isIn(String type) {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(type)));
        }

        @Override
        public String shown(String path) {
            if (Thread.currentThread().getName().equals("checker")) {
                step("check");
            }
            if (isIn("aftercare.read.FolderCheck")) {
                step("folder");
            }
            return files.shown(path);
        }
    }
}

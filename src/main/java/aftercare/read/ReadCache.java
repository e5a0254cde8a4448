package aftercare.read;

import aftercare.problem.Problems;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was made of each file, until the file changes; and what was last made of it when all of it could be read. */
final class ReadCache implements FileCache {
    private final Map<String, Remembered> latest = new ConcurrentHashMap<>();
    private final Map<String, Remembered> good = new ConcurrentHashMap<>();

    @Override
    public <T> FileResult<T> of(ContentFile file, ReadBasis basis, Supplier<FileResult<T>> read) {
        var known = latest.get(file.path());
        if (known != null && known.file.equals(file) && known.basis.equals(basis)) {
            return known.made();
        }
        var done = read.get();
        var fresh = new Remembered(file, basis, done);
        latest.put(file.path(), fresh);
        if (done.isWhole()) {
            good.put(file.path(), fresh);
        }
        return done;
    }

    /** Recalls of a file in error what it was before. */
    FileCache ofGood() {
        return new FileCache() {
            @Override
            public <T> FileResult<T> of(ContentFile file, ReadBasis basis, Supplier<FileResult<T>> read) {
                var done = ReadCache.this.of(file, basis, read);
                var before = good.get(file.path());
                return done.isWhole() || before == null || !before.isOfKind(basis) ? done : before.made();
            }
        };
    }

    /** What is wrong with these files. */
    Problems problemsOf(Set<String> paths) {
        return Problems.of(paths.stream()
                .flatMap(path -> Optional.ofNullable(latest.get(path)).stream())
                .flatMap(remembered -> remembered.done.problems().list().stream())
                .toList());
    }

    /** Forgets files that have changed, and everything below a folder that has. */
    void forget(Set<String> paths) {
        if (latest.keySet().containsAll(paths)) {
            latest.keySet().removeAll(paths);
            return;
        }
        latest.keySet().removeIf(path -> ContentFiles.isAmong(path, paths));
    }

    /** Forgets what files that are gone were, so that nothing of them comes back. */
    void keepOnly(Set<String> paths) {
        latest.keySet().retainAll(paths);
        good.keySet().retainAll(paths);
    }

    private record Remembered(ContentFile file, ReadBasis basis, FileResult<?> done) {

        /** Only what the same kind of reader made has the type that is asked for. */
        boolean isOfKind(ReadBasis other) {
            return basis.isTranslation() == other.isTranslation();
        }

        @SuppressWarnings("unchecked")
        <T> FileResult<T> made() {
            return (FileResult<T>) done;
        }
    }
}

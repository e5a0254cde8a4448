package aftercare.read;

import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps the latest result of each file until it changes, and the last result without errors. */
final class ReadCache implements FileCache {
    private final Map<String, Remembered> latest = new ConcurrentHashMap<>();
    private final Map<String, Remembered> good = new ConcurrentHashMap<>();

    @Override
    public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
        var known = latest.get(file.path());
        if (known != null && known.file.equals(file) && known.inputs.equals(inputs)) {
            return known.result();
        }
        var done = read.get();
        var fresh = new Remembered(file, inputs, done);
        latest.put(file.path(), fresh);
        if (done.isWhole()) {
            good.put(file.path(), fresh);
        }
        return done;
    }

    /** A cache that gives the last result without errors for a file that now has errors. */
    FileCache ofGood() {
        return new FileCache() {
            @Override
            public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
                var done = ReadCache.this.of(file, inputs, read);
                var before = good.get(file.path());
                return done.isWhole() || before == null || !before.isOfKind(inputs) ? done : before.result();
            }
        };
    }

    /** A cache that neither gives nor keeps the result of one file. */
    FileCache without(String path) {
        return new FileCache() {
            @Override
            public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
                return file.path().equals(path) ? read.get() : ReadCache.this.of(file, inputs, read);
            }
        };
    }

    /** The problems in the latest results of these files. */
    Problems problemsOf(Set<String> paths) {
        return Problems.of(paths.stream()
                .flatMap(path -> Optional.ofNullable(latest.get(path)).stream())
                .flatMap(remembered -> remembered.done.problems().list().stream())
                .toList());
    }

    /** Removes the latest results of changed files, and of everything below changed folders. */
    void forget(Set<String> paths) {
        if (latest.keySet().containsAll(paths)) {
            latest.keySet().removeAll(paths);
            return;
        }
        latest.keySet().removeIf(path -> ContentFiles.isAmong(path, paths));
    }

    /** Removes everything about files that no longer exist, so that it cannot come back. */
    void keepOnly(Set<String> paths) {
        latest.keySet().retainAll(paths);
        good.keySet().retainAll(paths);
    }

    private record Remembered(ContentFile file, OtherInputs inputs, Read<?> done) {

        /** Whether the other inputs is for the same kind of reader, so that the value has the requested type. */
        boolean isOfKind(OtherInputs other) {
            return inputs.isTranslation() == other.isTranslation();
        }

        @SuppressWarnings("unchecked")
        <T> Read<T> result() {
            return (Read<T>) done;
        }
    }
}

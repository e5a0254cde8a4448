package aftercare.read;

import aftercare.memo.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.Guide;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.FileFingerprints;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a guide or single page only when its bytes are not those of an earlier run. Other files are few, and are always read.
 * Safe for threads.
 */
final class MemoCache implements FileCache {
    private static final Set<FileKind> TEXTS = Set.of(FileKind.GUIDE, FileKind.SINGLE_PAGE);
    private static final RecordType<ReadGuide> TYPE = RecordType.of(ReadGuide.class);

    private final Memo memo;
    private final FileFingerprints fingerprints;

    MemoCache(Memo memo, FileFingerprints fingerprints) {
        this.memo = memo;
        this.fingerprints = fingerprints;
    }

    /** What reading a guide or single page returned. */
    private record ReadGuide(Optional<Guide> guide, List<KeptProblem> problems) {

        @SuppressWarnings("unchecked")
        <T> Read<T> read() {
            return (Read<T>) new Read<>(guide, KeptProblem.problems(problems));
        }
    }

    @Override
    public <T> Read<T> of(ContentFile file, OtherInputs inputs, Supplier<Read<T>> read) {
        var kind = Layout.kind(file);
        var fingerprint = TEXTS.contains(kind) ? fingerprints.of(file) : Optional.<Long>empty();
        if (fingerprint.isEmpty()) {
            return read.get();
        }
        long key = key(file, kind, inputs, fingerprint.get());
        var known = memo.find(key, TYPE);
        if (known.isPresent()) {
            return known.get().read();
        }
        var done = read.get();
        if (!fingerprints.fresh(file).equals(fingerprint)) {
            return done;
        }
        keep(key, done);
        // From the memo, so that its blocks need not stay in memory until somebody asks for them.
        return memo.find(key, TYPE).map(ReadGuide::<T>read).orElse(done);
    }

    /** The key of a result. The file's path is part of it, because all places in the result name that path. */
    private static long key(ContentFile file, FileKind kind, OtherInputs inputs, long bytes) {
        return Fingerprint.of("guide")
                .with(kind.name())
                .with(file.path())
                .with(file.shown())
                .with(inputs.toString())
                .with(bytes)
                .value();
    }

    private void keep(long key, Read<?> done) {
        var problems = KeptProblem.of(done.problems().list());
        problems.ifPresent(kept -> memo.keep(key, new ReadGuide(done.value().map(Guide.class::cast), kept), TYPE));
    }
}

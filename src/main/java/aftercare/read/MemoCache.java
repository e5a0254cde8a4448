package aftercare.read;

import aftercare.format.Fingerprint;
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
    private final boolean isLarge;

    /** @param isLarge whether there are so many texts that their blocks should not stay in memory */
    MemoCache(Memo memo, FileFingerprints fingerprints, boolean isLarge) {
        this.memo = memo;
        this.fingerprints = fingerprints;
        this.isLarge = isLarge;
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
        keep(key, done);
        // What comes from the memo reads its blocks when somebody asks for them.
        return isLarge ? memo.find(key, TYPE).map(ReadGuide::<T>read).orElse(done) : done;
    }

    /** The key of a result. The file's path is part of it, because all places in the result name that path. */
    private static long key(ContentFile file, FileKind kind, OtherInputs inputs, long bytes) {
        return Fingerprint.of("guide")
                .with(kind.name())
                .with(file.path())
                .with(file.shown())
                .with(inputs.isTranslation() ? 1 : 0)
                .with(inputs.source().toString())
                .with(bytes)
                .value();
    }

    private void keep(long key, Read<?> done) {
        var problems = KeptProblem.of(done.problems().list());
        problems.ifPresent(kept -> memo.keep(key, new ReadGuide(done.value().map(Guide.class::cast), kept), TYPE));
    }
}

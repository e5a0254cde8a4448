package aftercare.build;

import aftercare.memo.Fingerprint;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.publish.Staging;
import aftercare.publish.TrustedFiles;
import java.nio.file.Path;

/**
 * Remembers which files of a site the last publication left there.
 *
 * @param folder of the site
 */
record TrustedSite(Path folder, Memo memo) {
    private static final RecordType<TrustedFiles> TYPE = RecordType.of(TrustedFiles.class);

    TrustedFiles files() {
        return memo.keeps() ? memo.find(key(), TYPE).orElse(TrustedFiles.NONE) : TrustedFiles.NONE;
    }

    void keep(Staging published) {
        if (memo.keeps()) {
            memo.keep(key(), published.trusted(), TYPE);
        }
    }

    /** A fingerprint of the publication that left them, which every later one changes. */
    long publication() {
        return Fingerprint.of("publication").with(files(), TYPE).value();
    }

    /** Whether all files stand there as they were left. */
    boolean isUntouched() {
        return files().areAllIn(folder);
    }

    private long key() {
        return Fingerprint.of("site")
                .with(folder.toAbsolutePath().normalize().toString())
                .value();
    }
}

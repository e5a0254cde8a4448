package aftercare.build;

import aftercare.format.Fingerprint;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.publish.Staging;
import aftercare.publish.TrustedFiles;
import java.nio.file.Path;

/**
 * Remembers which files the last publication put into a site's folder.
 *
 * @param folder of the site
 */
record TrustedSite(Path folder, Memo memo) {
    private static final RecordType<TrustedFiles> TYPE = RecordType.of(TrustedFiles.class);

    TrustedFiles files() {
        return memo.find(key(), TYPE).orElse(TrustedFiles.NONE);
    }

    void keep(Staging published) {
        if (memo.keeps()) {
            memo.keep(key(), published.trusted(), TYPE);
        }
    }

    /** A fingerprint of the last publication, which every later one changes that changes a file. */
    long publication() {
        return files().publication();
    }

    /** Whether the last publication was this one, and all its files are unchanged. */
    boolean isAsLeftBy(long publication) {
        var files = files();
        return files.publication() == publication && files.areAllIn(folder);
    }

    private long key() {
        return Fingerprint.of("site")
                .with(folder.toAbsolutePath().normalize().toString())
                .value();
    }
}

package aftercare.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * What a publication did to the site's folder.
 *
 * @param added files that the site did not have before
 * @param changed files whose bytes are new, or which someone had altered or deleted
 * @param unchanged files that were not touched
 * @param removed files that the site no longer has
 * @param bytes size of the whole site now
 * @param kept files that the site no longer has, but which were not removed
 */
public record Published(int added, int changed, int unchanged, int removed, long bytes, List<KeptFile> kept) {
    public Published {
        kept = List.copyOf(kept);
    }

    /** The same, with files that an earlier build could not remove. */
    Published withKept(List<KeptFile> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(kept);
        return new Published(added, changed, unchanged, removed, bytes, all);
    }

    /**
     * A file that readers can still open though the site no longer has it.
     *
     * @param file as the user would type it: {@code site/guides/old.html}
     * @param reason a part of a sentence, such as {@code someone has changed it}
     */
    public record KeptFile(String file, String reason) {}
}

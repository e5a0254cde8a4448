package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.publish.Published.KeptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Deletes files that the last build wrote and the new site does not have, unless somebody has changed them. May be
 * killed and run again.
 */
final class Removal {
    private final SiteFolder site;
    private final Disk disk;
    private final Manifest before;
    private final Manifest after;
    private final Predicate<String> isUntouched;
    private final List<KeptFile> kept = new ArrayList<>();
    private final Map<String, Entry> stillOurs = new HashMap<>();
    private final Map<String, String> newByFolded = new HashMap<>();
    private int removed;

    /** @param isUntouched whether it is known without a look at its bytes that nobody has changed the file of an address */
    Removal(SiteFolder site, Disk disk, Manifest before, Manifest after, Predicate<String> isUntouched) {
        this.site = site;
        this.disk = disk;
        this.before = before;
        this.after = after;
        this.isUntouched = isUntouched;
    }

    /**
     * What was removed and what was not.
     *
     * @param manifest the new site's manifest, plus files that could not be deleted, so that the next build tries again
     */
    record RemovalResult(int removed, List<KeptFile> kept, Manifest manifest) {}

    RemovalResult run() throws IOException {
        var gone = before.without(after);
        if (gone.isEmpty()) {
            return new RemovalResult(0, List.of(), after);
        }
        after.files().keySet().forEach(address -> newByFolded.put(SiteAddresses.folded(address), address));
        var ours = new ArrayList<String>();
        for (String address : gone) {
            if (isOurs(address)) {
                ours.add(address);
            }
        }
        new Deletion(site, disk).run(ours, this::tell);
        var folders = new Folders(site.root(), disk);
        folders.removeEmpty(gone, after.files().keySet());
        folders.force(gone);
        return new RemovalResult(removed, kept, manifest());
    }

    private void tell(String address, boolean deleted) {
        if (deleted) {
            removed++;
        } else {
            keepAsOurs(address, "the system refused to delete it; the next build tries again");
        }
    }

    private boolean isOurs(String address) {
        var path = site.target(address);
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || isOneOfTheNew(path, address)) {
                return false;
            }
            if (!site.isReachedWithoutLinks(address)) {
                kept.add(new KeptFile(site.shown(address), "its folder is now a link to another place"));
                return false;
            }
            return isUntouched.test(address) || isAsWritten(address, path) || isChanged(address);
        } catch (IOException e) {
            keepAsOurs(address, "the system refused to read it; the next build tries again");
            return false;
        }
    }

    private boolean isAsWritten(String address, Path path) throws IOException {
        var entry = before.files().get(address);
        return (entry != null && entry.isLeftAt(path)) || (OutputFile.isPage(address) && Deletion.isBlank(path));
    }

    private boolean isChanged(String address) {
        kept.add(new KeptFile(site.shown(address), "someone has changed it since it was written"));
        return false;
    }

    /** Whether an address with other capitals names a page that was just written, on a disk that ignores capitals. */
    private boolean isOneOfTheNew(Path path, String address) throws IOException {
        var other = newByFolded.get(SiteAddresses.folded(address));
        return other != null && Files.exists(site.target(other)) && Files.isSameFile(path, site.target(other));
    }

    private void keepAsOurs(String address, String reason) {
        kept.add(new KeptFile(site.shown(address), reason));
        var entry = before.files().get(address);
        if (entry != null) {
            stillOurs.put(address, entry);
        }
    }

    private Manifest manifest() throws IOException {
        if (stillOurs.isEmpty()) {
            return after;
        }
        var files = new TreeMap<>(after.files());
        files.putAll(stillOurs);
        var manifest = after.with(files);
        site.write(manifest, site.manifest(), disk);
        return manifest;
    }
}

package aftercare.publish;

import aftercare.format.Fingerprint;
import aftercare.work.AllHands;
import aftercare.work.OnDemand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a site whose bytes the last publication wrote or compared, by their marks. They are trusted until the machine is
 * started again, because a loss of power may take bytes that were not on the disk itself, and leave the marks.
 *
 * @param start identifies the machine's last start; empty if the machine does not say, and then nothing is trusted
 * @param manifest the mark of the list of files
 * @param written the fingerprint of that list, as it was written
 * @param marks of all files in the list, which are read when somebody asks for them
 */
public record TrustedFiles(String start, FileMark manifest, long written, OnDemand<FileMarks> marks) {
    /** No files: each is compared byte for byte. */
    public static final TrustedFiles NONE =
            new TrustedFiles("", FileMark.UNTOLD, 0, OnDemand.of(FileMarks.of(List.of())));

    private static final Path START_OF_LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    static TrustedFiles now(FileMark manifest, Manifest published, List<FileMark> marks) {
        var start = startOfMachine();
        return start.isEmpty()
                ? NONE
                : new TrustedFiles(
                        start, manifest, Fingerprint.of(published.bytes()), OnDemand.of(FileMarks.of(marks)));
    }

    /** A fingerprint of the publication. Another one has another list of files, or wrote the same again. */
    public long publication() {
        return Fingerprint.of("publication")
                .with(start)
                .with(written)
                .with(manifest.inode())
                .with(manifest.modified())
                .with(manifest.changed())
                .value();
    }

    /** Whether these are the bytes of the list of files, as it was written. */
    boolean isManifest(byte[] bytes) {
        return !start.isEmpty() && Fingerprint.of(bytes) == written;
    }

    /**
     * The marks of these files by address, if the machine has not been started again since, and their list stands there, too:
     * another one tells of other bytes.
     */
    Map<String, FileMark> standingIn(SiteFolder site) {
        return isSinceStart() && manifest.isOf(site.manifest()) ? marks.get().byAddress() : Map.of();
    }

    /** Whether a site's folder has all these files unchanged, the list among them, and no build is working there. */
    public boolean areAllIn(Path folder) {
        var site = new SiteFolder("", folder);
        if (!isSinceStart()
                || !Files.notExists(site.work(), LinkOption.NOFOLLOW_LINKS)
                || !manifest.isOf(site.manifest())) {
            return false;
        }
        var all = marks.get().byAddress();
        return areInRealFolders(all.keySet(), site)
                && AllHands.map(all.values(), mark -> mark.isOf(site.target(mark.address()))).stream()
                        .allMatch(isUntouched -> isUntouched);
    }

    /** Whether no folder of the site was replaced by a link, behind which its files could stand as they were. */
    private static boolean areInRealFolders(Set<String> addresses, SiteFolder site) {
        return addresses.stream()
                .map(address -> SiteFolder.folderOf(address) + "/")
                .distinct()
                .allMatch(site::isReachedWithoutLinks);
    }

    private boolean isSinceStart() {
        return !start.isEmpty() && start.equals(startOfMachine());
    }

    private static String startOfMachine() {
        try {
            return Files.isReadable(START_OF_LINUX)
                    ? Files.readString(START_OF_LINUX).strip()
                    : "";
        } catch (IOException untold) {
            return "";
        }
    }
}

package aftercare.publish;

import aftercare.work.AllHands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site whose bytes the last publication wrote or compared, by their marks. They are trusted until the machine is
 * started again, because a loss of power may take bytes that were not on the disk itself, and leave the marks.
 *
 * @param start identifies the machine's last start; empty if the machine does not say, and then nothing is trusted
 */
public record TrustedFiles(String start, List<FileMark> marks) {
    /** No files: each is compared byte for byte. */
    public static final TrustedFiles NONE = new TrustedFiles("", List.of());

    private static final Path START_OF_LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    public TrustedFiles {
        marks = List.copyOf(marks);
    }

    static TrustedFiles now(List<FileMark> marks) {
        var start = startOfMachine();
        return start.isEmpty() ? NONE : new TrustedFiles(start, marks);
    }

    /** These files, if the machine has not been started again since they were marked; else none. */
    TrustedFiles sinceStart() {
        return start.isEmpty() || !start.equals(startOfMachine()) ? NONE : this;
    }

    /** These files, if their manifest stands there, too: another one tells of other bytes. */
    TrustedFiles standingIn(SiteFolder site) {
        var now = sinceStart();
        return now.marks.stream()
                        .filter(mark -> mark.address().equals(SiteFolder.MANIFEST))
                        .anyMatch(mark -> FileMark.of(SiteFolder.MANIFEST, site.manifest())
                                .equals(Optional.of(mark)))
                ? now
                : NONE;
    }

    /** Whether a site's folder has all these files unchanged, its manifest among them, and no build is working there. */
    public boolean areAllIn(Path folder) {
        var now = sinceStart().marks;
        return now.stream().anyMatch(mark -> mark.address().equals(SiteFolder.MANIFEST))
                && Files.notExists(folder.resolve(SiteFolder.WORK), LinkOption.NOFOLLOW_LINKS)
                && areInRealFolders(now, folder)
                && AllHands.map(
                                now,
                                mark -> FileMark.of(mark.address(), folder.resolve(mark.address()))
                                        .equals(Optional.of(mark)))
                        .stream()
                        .allMatch(isUntouched -> isUntouched);
    }

    /** Whether no folder of the site was replaced by a link, behind which its files could stand as they were. */
    private static boolean areInRealFolders(List<FileMark> marks, Path folder) {
        var site = new SiteFolder("", folder);
        return marks.stream()
                .map(mark -> SiteFolder.folderOf(mark.address()) + "/")
                .distinct()
                .allMatch(site::isReachedWithoutLinks);
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

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
 * started anew: a loss of power may take bytes away that were never forced to disk, and leave the marks.
 *
 * @param start the identity of the machine's last start; empty where it tells none, and then nothing is trusted
 */
public record TrustedFiles(String start, List<FileMark> marks) {
    /** Nothing: each file is compared byte for byte. */
    public static final TrustedFiles NONE = new TrustedFiles("", List.of());

    private static final Path START_OF_LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    public TrustedFiles {
        marks = List.copyOf(marks);
    }

    static TrustedFiles now(List<FileMark> marks) {
        var start = startOfMachine();
        return start.isEmpty() ? NONE : new TrustedFiles(start, marks);
    }

    /** These, if the machine still runs since they were marked. */
    TrustedFiles sinceStart() {
        return start.isEmpty() || !start.equals(startOfMachine()) ? NONE : this;
    }

    /** Whether a site's folder holds these files untouched, its manifest among them, and no build is at work there. */
    public boolean areAllIn(Path folder) {
        var now = sinceStart().marks;
        return now.stream().anyMatch(mark -> mark.address().equals(SiteFolder.MANIFEST))
                && Files.notExists(folder.resolve(SiteFolder.WORK), LinkOption.NOFOLLOW_LINKS)
                && AllHands.map(
                                now,
                                mark -> FileMark.of(mark.address(), folder.resolve(mark.address()))
                                        .equals(Optional.of(mark)))
                        .stream()
                        .allMatch(isUntouched -> isUntouched);
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

package aftercare.pack;

import aftercare.page.OutputFile;
import aftercare.publish.Disk;
import aftercare.publish.Entry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip whose bytes depend only on its files, the day, and the pack that it replaces. Assets come first and {@code index.html} last, so that
 * uploading in this order breaks no link.
 *
 * @param folder where the zip is made, on the disk where it shall stand
 */
record ZipWriter(Path folder, PackFiles files, LocalDate day, PreviousPack previous) {
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(OutputFile::isPage)
            .thenComparing("index.html"::equals)
            .thenComparing(Comparator.naturalOrder());

    private static final String UNFINISHED = "unfinished.zip";

    private static final int STEPS_OF_A_DAY = 24 * 60 * 60 / 2;

    /** @param entries the files to pack, by their SHA-256 */
    void write(Map<String, Entry> entries, Path zip) throws IOException {
        var inOrder = new TreeMap<String, Entry>(ORDER);
        inOrder.putAll(entries);
        // Java's temporary files are readable by their owner only, and a web server runs as another user.
        var unfinished = folder.resolve(UNFINISHED);
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var file : inOrder.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(time(file.getKey(), file.getValue()));
                out.putNextEntry(entry);
                out.write(files.read(file.getKey()));
                out.closeEntry();
            }
        }
        // If a loss of power damaged the zip, it would no longer be recognised as a pack, and its list of deletions
        // would be
        // lost.
        var disk = new Disk();
        disk.force(unfinished);
        Files.move(unfinished, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        disk.forceFolder(zip.toAbsolutePath().resolveSibling("."));
    }

    /**
     * The time of a file. Servers and unpacking programs compare time and size to see whether a file has changed. So an
     * unchanged file keeps its time, and a changed one gets a later time. A new file gets a time within the day, chosen by its
     * bytes, so that two versions of one day differ. A zip stores time in steps of two seconds.
     */
    private LocalDateTime time(String address, Entry bytes) {
        long step = Long.parseLong(bytes.checksum().substring(0, 12), 16) % STEPS_OF_A_DAY;
        var ofDay = day.atStartOfDay().plusSeconds(2 * step);
        return previous.time(address, bytes)
                .or(() -> previous.time(address)
                        .filter(before -> !before.isBefore(ofDay))
                        .map(before -> before.plusSeconds(2)))
                .orElse(ofDay);
    }
}

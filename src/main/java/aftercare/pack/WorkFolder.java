package aftercare.pack;

import aftercare.publish.Disk;
import aftercare.publish.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A temporary folder beside the pack. It is deleted when it is closed, and when the program is told to stop. */
final class WorkFolder implements AutoCloseable {
    /** The number of attempts to delete, because a thread may still be writing while the program stops. */
    private static final int TRIES = 20;

    private final Path path;
    private final List<Path> made;
    private final Thread atEnd = new Thread(this::deleteAtEnd, "work folder");

    private WorkFolder(Path path, List<Path> made) {
        this.path = path;
        this.made = made;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /** Makes a temporary folder inside a folder, which is made too if it is missing. */
    static WorkFolder in(Path folder) throws IOException {
        var made = new ArrayList<Path>();
        for (var path = folder.toAbsolutePath(); path != null && Files.notExists(path); path = path.getParent()) {
            made.add(path);
        }
        Files.createDirectories(folder);
        return new WorkFolder(Files.createTempDirectory(folder, ".aftercare-"), made);
    }

    Path path() {
        return path;
    }

    /** Deletes the folder, and those that were made for it when they are empty. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException stopping) {
            // The thread is already deleting.
        }
        delete();
    }

    private void deleteAtEnd() {
        for (int i = 0; i < TRIES; i++) {
            try {
                delete();
                return;
            } catch (IOException again) {
                // Something was written meanwhile.
            }
        }
    }

    private void delete() throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        for (var folder : made) {
            Folders.removeIfEmpty(folder, new Disk());
        }
    }
}

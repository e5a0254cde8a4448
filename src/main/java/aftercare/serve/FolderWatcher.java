package aftercare.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders and all their sub-folders, new ones too, and groups changes that come together: one save makes several,
 * and switching a branch thousands. The parents of these folders are watched as well: a folder that is moved tells nothing of
 * it, and its parent does. Used by one thread, except {@link #close}.
 */
final class FolderWatcher implements AutoCloseable {
    /** A burst of changes ends after this long without another change. */
    private static final long QUIET_MILLIS = 6;

    /** A burst of changes is passed on after this time at the latest. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private static final long LOST_ROOT_SECONDS = 1;

    private final List<Path> roots;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FolderWatcher(List<Path> roots, List<Path> shallow, WatchService service) throws IOException {
        this.roots = roots;
        this.service = service;
        for (var root : roots) {
            watch(root);
            if (!folders.containsValue(root)) {
                throw new IOException("cannot be watched: " + root);
            }
        }
        for (var folder : shallow) {
            if (!folders.containsValue(folder)) {
                register(folder);
            }
        }
    }

    /**
     * Watches existing folders.
     *
     * @param roots the folders to watch with all their sub-folders
     * @param shallow the folders to watch without their sub-folders
     */
    static FolderWatcher of(List<Path> roots, List<Path> shallow) throws IOException {
        var service = Path.of("").getFileSystem().newWatchService();
        return new FolderWatcher(List.copyOf(roots), List.copyOf(shallow), service);
    }

    /**
     * Waits for a change.
     *
     * @return files and folders that were added, changed or removed; a folder stands for everything in it
     * @throws java.nio.file.ClosedWatchServiceException once it is closed
     */
    Set<Path> await() throws InterruptedException {
        var changed = new HashSet<Path>();
        return burst(first(changed), changed);
    }

    /** Waits for a change for a time at most; none if there was none. A folder that is lost meanwhile is not looked for. */
    Set<Path> await(long millis) throws InterruptedException {
        return burst(service.poll(millis, TimeUnit.MILLISECONDS), new HashSet<>());
    }

    /** Takes the changes of a key, and all that come right after them. */
    private Set<Path> burst(@Nullable WatchKey first, Set<Path> changed) throws InterruptedException {
        var key = first;
        long end = System.nanoTime() + LONGEST_NANOS;
        while (key != null) {
            take(key, changed);
            key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
        return changed;
    }

    /**
     * Watches all roots anew as soon as they are there, and reports all in them as changed. No event may tell that a folder is back, as
     * when one above it was moved.
     */
    void lookForRoots() {
        var old = folders.entrySet().stream()
                .filter(folder -> isInRoot(folder.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(WatchKey::cancel);
        folders.keySet().removeAll(old);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for the first key; null if a lost folder is back, which is added to the changes. */
    private @Nullable WatchKey first(Set<Path> changed) throws InterruptedException {
        @Nullable WatchKey key = null;
        while (key == null && changed.isEmpty()) {
            if (folders.values().containsAll(roots)) {
                key = service.take();
            } else {
                key = service.poll(LOST_ROOT_SECONDS, TimeUnit.SECONDS);
                roots.stream()
                        .filter(root -> !folders.containsValue(root) && Files.isDirectory(root))
                        .forEach(root -> watchAgain(root, changed));
            }
        }
        return key;
    }

    private void take(WatchKey key, Set<Path> changed) {
        var folder = folders.get(key);
        for (var event : key.pollEvents()) {
            if (folder != null) {
                take(folder, event, changed);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            roots.stream().filter(root -> root.equals(folder)).forEach(changed::add);
        }
    }

    private void take(Path folder, WatchEvent<?> event, Set<Path> changed) {
        boolean isDeep = isInRoot(folder);
        if (event.kind() == OVERFLOW || !(event.context() instanceof Path name)) {
            lost(folder, isDeep, changed);
            return;
        }
        var path = folder.resolve(name);
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (isFolder && event.kind() == ENTRY_MODIFY) {
            // Changes inside a watched folder are reported by the folder's own key; others do not matter.
            return;
        }
        if (isFolder && isDeep) {
            watchAgain(path, changed);
        } else {
            changed.add(path);
        }
        if (!isDeep) {
            cameOrWent(name, changed);
        }
    }

    private boolean isInRoot(Path folder) {
        return roots.stream().anyMatch(folder::startsWith);
    }

    /** Handles a change in a folder that may be the parent of a root. Names alone are compared: folders may have two paths. */
    private void cameOrWent(Path name, Set<Path> changed) {
        roots.stream().filter(root -> root.endsWith(name)).forEach(root -> watchAgain(root, changed));
    }

    /** Handles changes that were too many to be reported one by one. */
    private void lost(Path folder, boolean isDeep, Set<Path> changed) {
        if (isDeep) {
            watchAgain(folder, changed);
        } else {
            changed.add(folder.resolve("clinic.yaml"));
            roots.forEach(root -> watchAgain(root, changed));
        }
    }

    /** Watches a folder and reports all of it as changed, so that nothing from before the watch is lost. */
    private void watchAgain(Path folder, Set<Path> changed) {
        try {
            watch(folder);
        } catch (IOException failed) {
            // No more folders can be watched, or the disk is at fault. What is there now can be shown all the same.
        }
        changed.add(folder);
    }

    private void watch(Path folder) throws IOException {
        if (roots.contains(folder)) {
            watchParent(folder);
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                register(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Watches the parent before the folder itself, so that the folder is not moved unseen in between. */
    private void watchParent(Path root) throws IOException {
        var parent = root.getParent();
        if (parent != null) {
            key(parent).ifPresent(key -> folders.putIfAbsent(key, parent));
        }
    }

    private void register(Path folder) throws IOException {
        key(folder).ifPresent(key -> folders.put(key, folder));
    }

    /** The key of a folder; none if it has just gone or may not be read, so that other folders are watched all the same. */
    private Optional<WatchKey> key(Path folder) throws IOException {
        try {
            return Optional.of(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
        } catch (FileSystemException gone) {
            return Optional.empty();
        }
    }
}

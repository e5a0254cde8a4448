package aftercare.memo;

import aftercare.memo.Entries.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps results in a folder of files. Only one run at a time uses a folder; a second one works without it. Results that no run
 * has used for a while are deleted.
 */
public final class FileMemo implements Memo {
    private static final String INDEX = "index";
    private static final String FIRST = "results-0";
    private static final String SECOND = "results-1";

    /** The files are rewritten when their unneeded bytes outnumber the needed ones by more than this. */
    private static final long MOST_WASTE = 16L << 20;

    private final Path folder;
    private final String program;
    private final FileLock lock;
    private final Index before;
    private final Entries entries;
    private final Map<Long, Place> kept = new ConcurrentHashMap<>();

    /** Whether this run used a line of the index. Threads only ever set it. */
    private final boolean[] used;

    private volatile boolean isAbandoned;

    private FileMemo(Path folder, String program, FileLock lock, Index before, Entries entries) {
        this.folder = folder;
        this.program = program;
        this.lock = lock;
        this.before = before;
        this.entries = entries;
        this.used = new boolean[before.size()];
    }

    /**
     * Opens the memo in a folder, which is made if there is none. Where that is not possible, or while another run uses it,
     * nothing is kept.
     *
     * @param program its version and build; results of another one are not used
     */
    public static Memo open(Path folder, String program) {
        try {
            Files.createDirectories(folder);
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            return lock == null ? NONE : open(folder, program, lock);
        } catch (IOException | OverlappingFileLockException unavailable) {
            return NONE;
        }
    }

    private static Memo open(Path folder, String program, FileLock lock) throws IOException {
        var index = Index.read(folder.resolve(INDEX), program).orElseGet(() -> Index.empty(FIRST));
        return new FileMemo(folder, program, lock, index, Entries.open(folder.resolve(index.file()), index.length()));
    }

    @Override
    public <T extends Record> Optional<T> find(long key, RecordType<T> type) {
        if (isAbandoned) {
            return Optional.empty();
        }
        var fresh = kept.get(key);
        if (fresh != null) {
            return at(fresh, type);
        }
        int line = before.find(key);
        var found = line < 0 ? Optional.<T>empty() : at(before.place(line), type);
        if (found.isPresent()) {
            used[line] = true;
        }
        return found;
    }

    private <T extends Record> Optional<T> at(Place place, RecordType<T> type) {
        try {
            return entries.headAt(place).map(bytes -> type.value(bytes, entries.again(place)));
        } catch (IOException unreadable) {
            abandon();
            return Optional.empty();
        }
    }

    @Override
    public <T extends Record> void keep(long key, T value, RecordType<T> type) {
        if (isAbandoned) {
            return;
        }
        try {
            kept.put(key, type.add(value, entries));
        } catch (IOException full) {
            abandon();
        }
    }

    @Override
    public boolean keeps() {
        return true;
    }

    /** Keeps the stored results of earlier runs as they were. */
    @Override
    public void abandon() {
        isAbandoned = true;
    }

    @Override
    public void close() {
        try (entries) {
            // A run that made nothing leaves the rest as it was, however little it asked for.
            if (!isAbandoned && !kept.isEmpty()) {
                remember(new NextIndex(before, used, kept).index(entries.length()));
            }
        } catch (IOException unwritable) {
            // The next run finds the index of the one before, or none.
        } finally {
            unlock();
        }
    }

    private void unlock() {
        try {
            lock.channel().close();
        } catch (IOException stillLocked) {
            // The lock ends with the process.
        }
    }

    private void remember(Index now) throws IOException {
        if (entries.length() > 2 * now.bytesOfResults() + MOST_WASTE) {
            compacted(now).write(folder.resolve(INDEX), program);
            Files.deleteIfExists(folder.resolve(before.file()));
        } else {
            entries.write();
            now.write(folder.resolve(INDEX), program);
        }
    }

    private Index compacted(Index now) throws IOException {
        var name = before.file().equals(FIRST) ? SECOND : FIRST;
        Files.deleteIfExists(folder.resolve(name));
        var moved = new Index.KeyedLines(now.size());
        try (var fresh = Entries.open(folder.resolve(name), 0)) {
            for (int i = 0; i < now.size(); i++) {
                var bytes = entries.at(now.place(i));
                if (bytes.isPresent()) {
                    moved.add(now.key(i), fresh.add(ByteBuffer.wrap(bytes.get())), now.unused(i));
                }
            }
            fresh.write();
            return moved.index(name, fresh.length());
        }
    }
}

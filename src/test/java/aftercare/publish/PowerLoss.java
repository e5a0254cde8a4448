package aftercare.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A model of a loss of power after some steps on a disk. Of the steps that change names, each that no later one has
 * forced is there or not, whatever the order; of the bytes written, those of a file that was not forced may have become
 * nothing, zeros, or a part. A step of which another was lost, such as a file in a lost folder, is lost with it.
 *
 * @param steps all up to the loss, with paths relative to the folder that they happened in
 */
record PowerLoss(List<Step> steps) {
    private static final int BLOCK = 512;

    enum Kind {
        FOLDER,
        WRITE,
        LINK,
        MOVE,
        DELETE,
        FORCE,
        FORCE_FOLDER
    }

    /** One operation; {@code from} is {@code to} where there is one path. */
    @SuppressWarnings("ArrayRecordComponent") // No step is compared with another.
    record Step(Kind kind, Path from, Path to, byte... bytes) {
        boolean isForce() {
            return kind == Kind.FORCE || kind == Kind.FORCE_FOLDER;
        }

        boolean isForcedBy(Step later) {
            return later.kind == Kind.FORCE_FOLDER
                    && (later.to.equals(from.resolveSibling("")) || later.to.equals(to.resolveSibling("")));
        }
    }

    /** What is left of bytes that were not forced. */
    enum Torn {
        WHOLE,
        EMPTY,
        ZEROS,
        BEGINNING,
        ZEROS_FIRST;

        byte[] of(byte[] bytes) {
            return switch (this) {
                case WHOLE -> bytes;
                case EMPTY -> new byte[0];
                case ZEROS -> new byte[bytes.length];
                case BEGINNING -> Arrays.copyOf(bytes, (bytes.length - 1) / BLOCK * BLOCK);
                case ZEROS_FIRST -> {
                    var torn = bytes.clone();
                    Arrays.fill(torn, 0, Math.min(BLOCK, torn.length), (byte) 0);
                    yield torn;
                }
            };
        }
    }

    /** Steps that may be lost, by their numbers. */
    List<Integer> unforced() {
        var unforced = new ArrayList<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (!step.isForce() && steps.subList(i, steps.size()).stream().noneMatch(step::isForcedBy)) {
                unforced.add(i);
            }
        }
        return unforced;
    }

    /**
     * Combinations of lost steps: none, all, some by chance, and, when {@code single}, each alone and all but each alone.
     *
     * @param byChance how many by chance
     */
    Set<BitSet> losses(RandomGenerator random, int byChance, boolean single) {
        var unforced = unforced();
        var all = new BitSet();
        unforced.forEach(all::set);
        var losses = new LinkedHashSet<>(List.of(new BitSet(), all));
        for (int step : single ? unforced : List.<Integer>of()) {
            var alone = new BitSet();
            alone.set(step);
            losses.add(alone);
            var others = (BitSet) all.clone();
            others.clear(step);
            losses.add(others);
        }
        for (int i = 0; i < byChance; i++) {
            var chosen = new BitSet();
            unforced.stream().filter(step -> random.nextBoolean()).forEach(chosen::set);
            losses.add(chosen);
        }
        return losses;
    }

    /** Does the steps in a folder as it was before them, but for those that are lost. */
    void replay(Path folder, BitSet lost, Torn torn) throws IOException {
        var left = bytesLeft(torn);
        Map<Path, byte[]> files = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.kind() == Kind.WRITE) {
                files.put(step.to(), left.get(i));
            }
            if (!lost.get(i)) {
                replay(folder, step, files.get(step.from()));
            }
            follow(files, step);
        }
    }

    /** @param bytes of the file at {@code from} where one of the steps wrote it */
    private static void replay(Path folder, Step step, byte @Nullable [] bytes) throws IOException {
        var from = folder.resolve(step.from());
        var to = folder.resolve(step.to());
        try {
            switch (step.kind()) {
                case FOLDER -> Files.createDirectory(to);
                case WRITE -> rewrite(to, bytes);
                case LINK -> Files.createLink(to, from);
                case MOVE -> move(from, to, bytes);
                case DELETE -> delete(to);
                default -> {}
            }
        } catch (FileSystemException e) {
            // A step that it needs was lost.
        }
    }

    /** A file has its new name even where the one that it had before never reached the disk. */
    private static void move(Path from, Path to, byte @Nullable [] bytes) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else if (bytes != null) {
            rewrite(to, bytes);
        }
    }

    /** A folder that is gone has taken with it all names in it, those whose own deletion was lost too. */
    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var inside = Files.list(path)) {
                for (Path child : inside.toList()) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private static void rewrite(Path file, byte @Nullable [] bytes) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, requireNonNull(bytes));
    }

    /** What the disk has of the bytes of each write, by its number: all where a later step forced them, whatever their name. */
    private Map<Integer, byte[]> bytesLeft(Torn torn) {
        Map<Integer, byte[]> left = new HashMap<>();
        Map<Path, Integer> files = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var file = files.get(step.to());
            if (step.kind() == Kind.WRITE) {
                files.put(step.to(), i);
                left.put(i, torn.of(step.bytes()));
            } else if (step.kind() == Kind.FORCE && file != null) {
                left.put(file, steps.get(file).bytes());
            }
            follow(files, step);
        }
        return left;
    }

    /** Follows files from name to name. */
    private static <T> void follow(Map<Path, T> files, Step step) {
        if (step.kind() == Kind.LINK || step.kind() == Kind.MOVE) {
            var file = files.get(step.from());
            files.remove(step.to());
            if (file != null) {
                files.put(step.to(), file);
            }
        }
        if (step.kind() == Kind.MOVE || step.kind() == Kind.DELETE) {
            files.remove(step.from());
        }
    }
}

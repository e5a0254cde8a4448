package aftercare.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A real disk that fails after a number of steps, in one of several ways. */
final class BreakingDisk extends Disk {
    private final int steps;
    private final Way way;
    private int taken;

    BreakingDisk(int steps, Way way) {
        this.steps = steps;
        this.way = way;
    }

    enum Way {
        /** The build is killed between two steps. */
        KILLED,
        /** The build is killed during a step; only writing a file can be half done. */
        KILLED_WHILE_WRITING,
        /** One step fails, and all later ones work. */
        REFUSED_ONCE,
        /** Every further step fails. */
        REFUSED_FROM_THEN_ON
    }

    /** An error that no code catches, like a kill. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed");
        }
    }

    /** Whether the number of steps was reached. */
    boolean hasBroken() {
        return taken > steps;
    }

    private void step(Path path) throws IOException {
        taken++;
        if (taken <= steps) {
            return;
        }
        if (isKill()) {
            throw new Killed();
        }
        if (taken == steps + 1 || way == Way.REFUSED_FROM_THEN_ON) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    private boolean isKill() {
        return way == Way.KILLED || way == Way.KILLED_WHILE_WRITING;
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step(folder);
        super.makeFolder(folder);
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        if (taken == steps && way == Way.KILLED_WHILE_WRITING) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step(file);
        super.write(file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        step(file);
        super.force(file);
    }

    @Override
    public void forceFolder(Path folder) {
        taken++;
        if (taken > steps && isKill()) {
            throw new Killed();
        }
        super.forceFolder(folder);
    }

    @Override
    void keep(Path file, Path copy) throws IOException {
        step(copy);
        super.keep(file, copy);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step(to);
        super.move(from, to);
    }

    @Override
    void delete(Path path) throws IOException {
        step(path);
        super.delete(path);
    }
}

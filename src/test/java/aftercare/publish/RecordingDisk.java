package aftercare.publish;

import aftercare.publish.PowerLoss.Kind;
import aftercare.publish.PowerLoss.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real disk that notes every step, so that {@link PowerLoss} can lose some of them. */
final class RecordingDisk extends Disk {
    private final Path root;
    private final boolean hasLinks;
    private final List<Step> steps = new ArrayList<>();

    /** @param root of all paths in the steps */
    RecordingDisk(Path root, boolean hasLinks) {
        this.root = root;
        this.hasLinks = hasLinks;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void note(Kind kind, Path from, Path to, byte... bytes) {
        steps.add(new Step(kind, root.relativize(from), root.relativize(to), bytes));
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        super.makeFolder(folder);
        note(Kind.FOLDER, folder, folder);
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        super.write(file, bytes);
        note(Kind.WRITE, file, file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        super.force(file);
        note(Kind.FORCE, file, file);
    }

    @Override
    public void forceFolder(Path folder) {
        super.forceFolder(folder);
        note(Kind.FORCE_FOLDER, folder, folder);
    }

    @Override
    void keep(Path file, Path copy) throws IOException {
        super.keep(file, copy);
        if (!hasLinks) {
            note(Kind.WRITE, copy, copy, Files.readAllBytes(copy));
        }
    }

    @Override
    void link(Path file, Path second) throws IOException {
        if (!hasLinks) {
            throw new UnsupportedOperationException("no links");
        }
        super.link(file, second);
        note(Kind.LINK, file, second);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        super.move(from, to);
        note(Kind.MOVE, from, to);
    }

    @Override
    void delete(Path path) throws IOException {
        super.delete(path);
        note(Kind.DELETE, path, path);
    }
}

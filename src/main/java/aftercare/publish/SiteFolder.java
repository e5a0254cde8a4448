package aftercare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The places of things in a site's folder.
 *
 * @param shown the folder as the user typed it, with forward slashes: {@code site}
 * @param root the same folder as an absolute path without symbolic links
 */
public record SiteFolder(String shown, Path root) {
    public static final String MANIFEST = ".aftercare-manifest.json";
    static final String WORK = ".aftercare-work";

    public static String shown(Path folder, String address) {
        var text = folder.toString().replace('\\', '/');
        return address.isEmpty() ? text : text + "/" + address;
    }

    /** The folder of an address, empty for the site's own: {@code guides} of {@code guides/x.html}. */
    public static String folderOf(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }

    /** An address as the user would type it: {@code site/guides/x.html}. */
    public String shown(String address) {
        return shown + "/" + address;
    }

    /** Any path, as the user would type it where it is inside the folder. */
    public String shown(Path path) {
        return path.startsWith(root)
                ? shown(Path.of(shown), root.relativize(path).toString())
                : path.toString();
    }

    Path target(String address) {
        return root.resolve(address);
    }

    /** Where a finished file waits until it moves. */
    Path staged(String address) {
        return work().resolve("files").resolve(address);
    }

    /** Where the old bytes of a file that will be replaced are kept. */
    Path backup(String address) {
        return work().resolve("before").resolve(address);
    }

    Path manifest() {
        return root.resolve(MANIFEST);
    }

    Path work() {
        return root.resolve(WORK);
    }

    Path lock() {
        return work().resolve("lock");
    }

    Path next() {
        return work().resolve("next.json");
    }

    Path moves() {
        return work().resolve("moves.json");
    }

    Path previous() {
        return work().resolve("before.json");
    }

    /** Whether every folder of the address is a real folder, so that no symbolic link leads out of the site. */
    boolean isReachedWithoutLinks(String address) {
        for (var folder = folderOf(address); !folder.isEmpty(); folder = folderOf(folder)) {
            if (!Files.isDirectory(target(folder), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /** Writes a manifest in one step, so that nobody can read half of one, and returns when it is on the disk itself. */
    void write(Manifest manifest, Path file, Disk disk) throws IOException {
        var unfinished = work().resolve("unfinished.json");
        disk.write(unfinished, manifest.bytes());
        disk.force(unfinished);
        disk.move(unfinished, file);
        disk.forceFolder(file.resolveSibling(""));
    }
}

package aftercare.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in a clinic's folder that starts the program of a bundle, wherever the bundle is: {@code aftercare}, on Windows
 * {@code aftercare.cmd}. It names the program by a path from the folder, so that both can move together.
 *
 * @param launcher the bundle's own, as an absolute path
 */
record ProgramStart(Path launcher) {
    private static final String OURS = "Written by aftercare init";

    /** The name of the file. */
    String name() {
        return isOfWindows() ? "aftercare.cmd" : "aftercare";
    }

    private boolean isOfWindows() {
        return launcher.toString().endsWith(".cmd");
    }

    /**
     * Writes the file, in place of one that an earlier version wrote.
     *
     * @return whether it was written; false if another file, or a folder, has its name
     */
    boolean write(Path folder) throws IOException {
        var file = folder.resolve(name());
        if (Files.exists(file) && !(Files.isRegularFile(file) && isOurs(file))) {
            return false;
        }
        Files.write(file, text(folder).getBytes(StandardCharsets.UTF_8));
        // On a disk without such rights it is started with sh.
        return isOfWindows() || file.toFile().setExecutable(true) || Files.isReadable(file);
    }

    private static boolean isOurs(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(OURS);
    }

    private String text(Path folder) throws IOException {
        return isOfWindows()
                ? ClinicStart.resource("aftercare.cmd")
                        .replace("@program", path(folder).replace("%", "%%"))
                        .replace("\r", "")
                        .replace("\n", "\r\n")
                : ClinicStart.resource("aftercare.sh")
                        .replace("@program", "'" + path(folder).replace("'", "'\\''") + "'");
    }

    private String path(Path folder) throws IOException {
        var from = folder.toRealPath();
        return from.getRoot().equals(launcher.getRoot())
                ? from.relativize(launcher).toString()
                : launcher.toString();
    }
}

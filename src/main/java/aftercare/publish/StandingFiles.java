package aftercare.publish;

import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that now exist in a site's folder. Each folder is listed once, and no symbolic link is followed. */
final class StandingFiles {
    private final SiteFolder site;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Map<String, String> blockedFolders = new HashMap<>();

    StandingFiles(SiteFolder site) {
        this.site = site;
    }

    /** Whether a file or folder with exactly that name exists, capitals included. */
    private boolean stands(String address) throws IOException {
        return namesIn(SiteFolder.folderOf(address)).contains(nameOf(address));
    }

    /**
     * Files and folders that block a publication because Aftercare did not write them.
     *
     * @param wanted each address that will have a file, with what was received for it
     */
    List<Problem> obstacles(Map<String, Received> wanted, Manifest before) throws IOException {
        var blocked = new TreeMap<String, String>();
        for (var entry : wanted.entrySet()) {
            var address = entry.getKey();
            var obstacle = entry.getValue().isUntouched()
                    ? blockedFolder(SiteFolder.folderOf(address))
                    : obstacle(address, before);
            if (!obstacle.isEmpty()) {
                blocked.put(address, obstacle);
            }
        }
        return problems(blocked, wanted);
    }

    /** A problem for each obstacle, which names the first file that it blocks. */
    private List<Problem> problems(SortedMap<String, String> blocked, Map<String, Received> wanted) {
        var byObstacle = new LinkedHashMap<String, Problem>();
        blocked.forEach((address, obstacle) -> byObstacle.computeIfAbsent(
                obstacle,
                key -> problem(
                        obstacle, Objects.requireNonNull(wanted.get(address)).source())));
        return List.copyOf(byObstacle.values());
    }

    /** The address of the file or folder that blocks this one; empty when nothing does. */
    private String obstacle(String address, Manifest before) throws IOException {
        var blockedFolder = blockedFolder(SiteFolder.folderOf(address));
        if (!blockedFolder.isEmpty()) {
            return blockedFolder;
        }
        if (before.has(address)) {
            // To look at one file is quick, to list its folder is not.
            return !isFile(address) && stands(address) ? address : "";
        }
        return stands(address) || standsInOtherCase(address, before) ? address : "";
    }

    /** The topmost parent that exists and is not a real folder, but a file or a link; empty when there is none. */
    private String blockedFolder(String folder) throws IOException {
        if (folder.isEmpty()) {
            return "";
        }
        var known = blockedFolders.get(folder);
        if (known == null) {
            var above = blockedFolder(SiteFolder.folderOf(folder));
            known = !above.isEmpty() ? above : !isFolder(folder) && stands(folder) ? folder : "";
            blockedFolders.put(folder, known);
        }
        return known;
    }

    private boolean standsInOtherCase(String address, Manifest before) throws IOException {
        var folder = SiteFolder.folderOf(address);
        if (namesIn(folder).isEmpty() || !foldedIn(folder).contains(SiteAddresses.folded(nameOf(address)))) {
            return false;
        }
        var wanted = SiteAddresses.folded(address);
        return before.files().keySet().stream()
                .noneMatch(ours -> SiteAddresses.folded(ours).equals(wanted));
    }

    private Set<String> foldedIn(String folder) throws IOException {
        var known = folded.get(folder);
        if (known == null) {
            known = new HashSet<>();
            for (String name : namesIn(folder)) {
                known.add(SiteAddresses.folded(name));
            }
            folded.put(folder, known);
        }
        return known;
    }

    private Set<String> namesIn(String folder) throws IOException {
        var known = names.get(folder);
        if (known == null) {
            known = folder.isEmpty() || (stands(folder) && isFolder(folder)) ? list(folder) : Set.of();
            names.put(folder, known);
        }
        return known;
    }

    private boolean isFile(String address) {
        return Files.isRegularFile(site.target(address), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFolder(String folder) {
        return Files.isDirectory(site.target(folder), LinkOption.NOFOLLOW_LINKS);
    }

    private Set<String> list(String folder) throws IOException {
        var found = new HashSet<String>();
        try (var entries = Files.newDirectoryStream(site.target(folder))) {
            entries.forEach(path -> found.add(String.valueOf(path.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    private static String nameOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Problem problem(String obstacle, Location source) {
        var shown = site.shown(obstacle);
        return Problem.error(
                "AC704",
                Location.ofFile(shown),
                "`" + shown + "` was not written by Aftercare, so it is left alone; but " + source.file()
                        + " needs that place.",
                "Move `" + shown + "` out of the site's folder, or rename it, and build again.");
    }
}

package aftercare.clinic;

import aftercare.format.Sha256;
import aftercare.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Updates the folder {@code originals} of a clinic's copy, which holds this version of all files that can be overridden. A
 * file that an override was made from is moved to {@code originals/old} before it is replaced. A file that someone changed
 * is kept.
 */
public final class KeptOriginals {
    private static final String LIST = ".aftercare";

    private final Path folder;
    private final SafetyPages safety;
    private final Map<String, String> written = new HashMap<>();

    private KeptOriginals(Path folder, Site site) {
        this.folder = folder;
        this.safety = new SafetyPages(site);
    }

    /**
     * Updates the folder.
     *
     * @param site whose page of all warning signs cannot be overridden
     * @param texts all files of this version, by path: {@code en/guides/cold-packs.md} or {@code templates/…}
     * @return the files that someone changed, which are kept
     */
    public static List<Path> renew(Path folder, Site site, Map<String, byte[]> texts) throws IOException {
        var originals = new KeptOriginals(folder, site);
        originals.readList();
        return originals.write(texts);
    }

    private void readList() throws IOException {
        var list = folder.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (var line : Files.readAllLines(list)) {
                int gap = line.indexOf(' ');
                if (gap > 0) {
                    written.put(line.substring(gap + 1), line.substring(0, gap));
                }
            }
        }
    }

    private List<Path> write(Map<String, byte[]> texts) throws IOException {
        var kept = new ArrayList<Path>();
        var list = new TreeMap<String, String>();
        for (var entry : texts.entrySet()) {
            var path = entry.getKey();
            if (OverrideKind.of(path, safety).filter(OverrideKind::isKept).isPresent()
                    && !write(path, entry.getValue(), list)) {
                kept.add(folder.resolve(path));
            }
        }
        for (var entry : written.entrySet()) {
            if (!list.containsKey(entry.getKey())) {
                dropUnchanged(folder.resolve(entry.getKey()), entry.getValue());
            }
        }
        var lines = new StringBuilder();
        list.forEach((path, hash) -> lines.append(hash).append(' ').append(path).append('\n'));
        Files.writeString(folder.resolve(LIST), lines);
        return kept;
    }

    /** Deletes what an earlier version wrote and this one no longer keeps, unless someone changed it. */
    private void dropUnchanged(Path file, String hash) throws IOException {
        boolean isBelow = file.normalize().startsWith(folder.normalize());
        if (isBelow
                && Files.isRegularFile(file)
                && Sha256.of(Files.readAllBytes(file)).equals(hash)) {
            Files.delete(file);
        }
    }

    private boolean write(String path, byte[] text, Map<String, String> list) throws IOException {
        var file = folder.resolve(path);
        var hash = Sha256.of(text);
        if (Files.exists(file)) {
            var before = Sha256.of(Files.readAllBytes(file));
            if (before.equals(hash)) {
                list.put(path, hash);
                return true;
            }
            if (!before.equals(written.get(path))) {
                return false;
            }
            keepOld(path, file, before);
        }
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, text);
        list.put(path, hash);
        return true;
    }

    private void keepOld(String path, Path file, String hash) throws IOException {
        var override = folder.resolveSibling("overrides").resolve(path);
        if (Files.isRegularFile(override)
                && new String(Files.readAllBytes(override), StandardCharsets.UTF_8).contains(hash)) {
            var old = Originals.old(folder).resolve(hash);
            Files.createDirectories(old.resolveSibling("."));
            Files.move(file, old);
        }
    }
}

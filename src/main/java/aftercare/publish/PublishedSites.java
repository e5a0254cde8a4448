package aftercare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds and removes sites that are side by side in one folder, each in a folder of its own. */
public final class PublishedSites {
    private PublishedSites() {}

    /** The folders below a folder that hold a site, by name; none where there is no folder. */
    public static List<Path> in(Path folder) throws IOException {
        var sites = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (var site : folders) {
                    if (Files.isRegularFile(site.resolve(SiteFolder.MANIFEST))) {
                        sites.add(site);
                    }
                }
            }
        }
        return sites.stream().sorted().toList();
    }

    /** Whether a site was published as the copy of a clinic by that name, and stands there itself, not through a link. */
    public static boolean isCopy(Path site, String name) throws IOException {
        return Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)
                && Manifest.read(site.resolve(SiteFolder.MANIFEST), "")
                        .value()
                        .filter(manifest -> manifest.isOfCopy(name))
                        .isPresent();
    }

    /**
     * Removes a site, and its folder when nothing else is in it. Files that were not published stay.
     *
     * @return false when it cannot be removed, because its manifest is damaged
     */
    public static boolean remove(Path site) throws IOException {
        var begun = new SitePublisher(site).begin();
        if (begun.value().isEmpty()) {
            return false;
        }
        try (var staging = begun.value().get()) {
            staging.publish();
        }
        var disk = new Disk();
        disk.delete(site.resolve(SiteFolder.MANIFEST));
        Folders.removeIfEmpty(site, disk);
        return true;
    }
}

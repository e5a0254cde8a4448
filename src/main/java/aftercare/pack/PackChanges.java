package aftercare.pack;

import aftercare.page.OutputFile;
import aftercare.publish.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Which pages changed since the previous pack, by address.
 *
 * @param isFirst whether there is no previous pack; the lists are empty then
 * @param changed pages whose HTML differs; a new style sheet alone does not count
 */
record PackChanges(boolean isFirst, List<String> added, List<String> changed, List<String> removed) {
    /** The address of a style sheet, script or icon with its fingerprint, which every page names. */
    private static final Pattern FINGERPRINT =
            Pattern.compile("assets/(?:[a-z-]+\\.[0-9a-f]{10}\\.(?:css|js)|icon\\.[0-9a-f]{10}\\.svg)");

    /** @param files the new files */
    static PackChanges since(Path zip, Manifest before, Manifest after, PackFiles files) throws IOException {
        if (before.files().isEmpty()) {
            return new PackChanges(true, List.of(), List.of(), List.of());
        }
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        try (var previous = new ZipFile(zip.toFile())) {
            for (var address : pages(after)) {
                if (!before.has(address)) {
                    added.add(address);
                } else if (!isSame(before, after, address)
                        && !text(PreviousPack.text(previous, address).orElse(""))
                                .equals(text(new String(files.read(address), StandardCharsets.UTF_8)))) {
                    changed.add(address);
                }
            }
        }
        var removed =
                pages(before).stream().filter(address -> !after.has(address)).toList();
        return new PackChanges(false, added, changed, removed);
    }

    private static boolean isSame(Manifest before, Manifest after, String address) {
        var entry = before.files().get(address);
        return entry != null && entry.equals(after.files().get(address));
    }

    private static List<String> pages(Manifest manifest) {
        return manifest.files().keySet().stream().filter(OutputFile::isPage).toList();
    }

    private static String text(String page) {
        return FINGERPRINT.matcher(page).replaceAll("");
    }
}

package aftercare.publish;

import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Deletes files so that no page ever links to a page that is already deleted.
 *
 * <p>Pages to delete may link to each other, and cannot all be deleted in one step. So each is first replaced by a
 * blank page without links. It has no text, because the language of its readers is not known here.
 */
final class Deletion {
    private static final byte[] BLANK =
            "<!doctype html><html lang=\"zxx\"><meta charset=\"utf-8\"><title>404</title><p>404</p></html>\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final SiteFolder site;
    private final Disk disk;

    Deletion(SiteFolder site, Disk disk) {
        this.site = site;
        this.disk = disk;
    }

    /** Hears of each file whether it was deleted. */
    interface Listener {
        void told(String address, boolean deleted);
    }

    /** Deletes pages before the assets that they use. */
    void run(List<String> addresses, Listener listener) throws IOException {
        var pages = addresses.stream().filter(OutputFile::isPage).toList();
        if (pages.size() > 1) {
            blank(pages);
        }
        delete(pages, listener);
        delete(addresses.stream().filter(address -> !OutputFile.isPage(address)).toList(), listener);
    }

    /** Whether the file is a blank page left by a deletion that was killed. */
    static boolean isBlank(Path page) throws IOException {
        return Entry.of(BLANK).isLeftAt(page);
    }

    private void blank(List<String> pages) throws IOException {
        var blank = site.work().resolve("blank.html");
        var copy = site.work().resolve("blank-copy.html");
        // A blank left by a killed deletion may be hard-linked to replaced pages: writing into it would change them
        // too.
        disk.delete(blank);
        disk.write(blank, BLANK);
        disk.force(blank);
        for (String address : pages) {
            disk.keep(blank, copy);
            try {
                disk.move(copy, site.target(address));
            } catch (IOException e) {
                // A page that cannot be replaced can hardly be deleted; the listener is told so when that fails.
            }
        }
    }

    private void delete(List<String> addresses, Listener listener) {
        for (String address : addresses) {
            try {
                disk.delete(site.target(address));
                listener.told(address, true);
            } catch (IOException e) {
                listener.told(address, false);
            }
        }
    }
}

package aftercare.publish;

import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes files away so that at no instant one of their pages links to one that has already gone.
 *
 * <p>Pages that go together may link to each other, and cannot be deleted in one step. So each is first replaced by one
 * that links to nothing, and has no words, since its readers' language is not known here.
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

    /** Is told of each file how it went. */
    interface Result {
        void told(String address, boolean deleted);
    }

    /** Deletes pages before the assets that they use. */
    void run(List<String> addresses, Result result) throws IOException {
        var pages = addresses.stream().filter(OutputFile::isPage).toList();
        if (pages.size() > 1) {
            blank(pages);
        }
        delete(pages, result);
        delete(addresses.stream().filter(address -> !OutputFile.isPage(address)).toList(), result);
    }

    /** Whether a deletion that was killed has left its mark there. */
    static boolean isBlank(Path page) throws IOException {
        return Entry.stands(page, BLANK);
    }

    private void blank(List<String> pages) throws IOException {
        var blank = site.work().resolve("blank.html");
        var copy = site.work().resolve("blank-copy.html");
        // A killed deletion's blank is linked to pages that it has replaced: writing into it would write into them.
        disk.delete(blank);
        disk.write(blank, BLANK);
        for (String address : pages) {
            disk.keep(blank, copy);
            try {
                disk.move(copy, site.target(address));
            } catch (IOException e) {
                // What cannot be replaced can hardly be deleted, and that is told.
            }
        }
    }

    private void delete(List<String> addresses, Result result) {
        for (String address : addresses) {
            try {
                disk.delete(site.target(address));
                result.told(address, true);
            } catch (IOException e) {
                result.told(address, false);
            }
        }
    }
}

package aftercare.serve;

import java.nio.charset.StandardCharsets;

/** The pages of the site as a build would write them, each with the line that loads the preview's own script. */
final class SitePages {
    private static final String TITLE = "<title>";
    private static final String NOT_FOUND = "404.html";

    private final SiteNow site;

    SitePages(SiteNow site) {
        this.site = site;
    }

    /** Turns a path of the preview into an address below the site's folder: {@code /guides/} is {@code guides/index.html}. */
    static String address(String path) {
        var address = path.startsWith("/") ? path.substring(1) : path;
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    Reply reply(String address) {
        var file = site.get().file(address);
        if (file.isPresent()) {
            return reply(200, address, file.get().bytes());
        }
        return site.get()
                .file(NOT_FOUND)
                .map(page -> reply(404, address + ".html", page.bytes()))
                .orElseGet(
                        () -> reply(404, NOT_FOUND, site.desk().nothing(address).getBytes(StandardCharsets.UTF_8)));
    }

    private Reply reply(int code, String address, byte[] bytes) {
        boolean isPage = address.endsWith(".html");
        var tag = Reply.tag(bytes);
        return Reply.of(code, address, isPage ? previewed(bytes, tag) : bytes).tagged(tag);
    }

    /** Adds the preview's script before all scripts of the page, so that it sees the page as it was sent. */
    private byte[] previewed(byte[] bytes, String tag) {
        var html = new String(bytes, StandardCharsets.UTF_8);
        int title = html.indexOf(TITLE);
        if (title < 0) {
            return bytes;
        }
        var whole = html.substring(0, title) + site.desk().previewLines(tag) + html.substring(title);
        return whole.getBytes(StandardCharsets.UTF_8);
    }
}

package aftercare.serve;

import aftercare.live.LiveDesk;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
        var now = site.atOnce(address);
        var file = now.site().file(address);
        site.seen();
        if (file.isPresent()) {
            return reply(now.desk(), 200, address, file.get().bytes());
        }
        return Optional.of(NOT_FOUND)
                .filter(other -> !now.desk().isPlanned(address))
                .flatMap(now.site()::file)
                .map(page -> reply(now.desk(), 404, address + ".html", page.bytes()))
                .orElseGet(() -> reply(
                        now.desk(), 404, NOT_FOUND, now.desk().nothing(address).getBytes(StandardCharsets.UTF_8)));
    }

    private static Reply reply(LiveDesk desk, int code, String address, byte[] bytes) {
        boolean isPage = address.endsWith(".html");
        var tag = Reply.tag(bytes);
        return Reply.of(code, address, isPage ? previewed(desk, bytes, tag) : bytes)
                .tagged(tag);
    }

    /** Adds the preview's script before all scripts of the page, so that it sees the page as it was sent. */
    private static byte[] previewed(LiveDesk desk, byte[] bytes, String tag) {
        var html = new String(bytes, StandardCharsets.UTF_8);
        int title = html.indexOf(TITLE);
        if (title < 0) {
            return bytes;
        }
        var whole = html.substring(0, title) + desk.previewLines(tag) + html.substring(title);
        return whole.getBytes(StandardCharsets.UTF_8);
    }
}

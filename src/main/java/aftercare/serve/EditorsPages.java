package aftercare.serve;

import aftercare.page.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves what only editors see, at addresses that no page of a site has: {@code /_desk/}, {@code /_preview/preview.js}. */
final class EditorsPages {
    private static final String FILES = "_preview/";
    private static final String REPORT = "_report/";
    private static final String EXAMPLES = "_components/in/";
    private static final String PRINT = "_print/";

    private final SiteNow site;

    EditorsPages(SiteNow site) {
        this.site = site;
    }

    /** The reply; empty if the address is not one for editors. */
    Optional<Reply> reply(String address, Query query) {
        if (!address.startsWith("_")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (address) {
                    case FILES + "problems" -> overlay(SitePages.address(query.text("of")));
                    case "_desk/index.html" -> Reply.framing(site.desk().page(query.number("from")));
                    case "_desk/view" -> Reply.framing(site.desk().view(query.text("as"), path(query.text("of"))));
                    case "_components/index.html" -> Reply.framing(site.desk().components());
                    default -> example(address, query.text("show")).orElseGet(() -> file(address));
                });
    }

    private Reply overlay(String page) {
        return Reply.framing(site.atOnce(page).desk().overlay(page));
    }

    private Optional<Reply> example(String address, String id) {
        return part(address, EXAMPLES)
                .filter(page -> !id.isEmpty())
                .map(page -> site.desk()
                        .example(id)
                        .map(Reply::framing)
                        .orElseGet(() -> Reply.plain(404, "There is no such example.")));
    }

    private Reply file(String address) {
        return printed(address)
                .or(() -> part(address, EXAMPLES).flatMap(example -> site.get().file(example)))
                .or(() -> part(address, REPORT).flatMap(sheet -> site.desk().report(sheet)))
                .or(() -> part(address, FILES).flatMap(site.atOnce("").desk()::editorsFile))
                .map(file -> Reply.of(200, file.address(), file.bytes()))
                .orElseGet(() -> Reply.plain(404, "There is nothing at this address."));
    }

    /** A page of the site as it looks in print, without the preview's script. */
    private Optional<OutputFile> printed(String address) {
        return part(address, PRINT)
                .flatMap(page -> site.get().file(page))
                .map(file -> file.address().endsWith(".css")
                        ? OutputFile.of(file.address(), onPaper(file.bytes()), file.source())
                        : file);
    }

    private static String onPaper(byte[] css) {
        return new String(css, StandardCharsets.UTF_8)
                .replace("@media print", "@media all")
                .replace("@media screen", "@media not all")
                .replace("@media (prefers-color-scheme: dark)", "@media not all");
    }

    private static Optional<String> part(String address, String folder) {
        return Optional.of(address).filter(one -> one.startsWith(folder)).map(one -> one.substring(folder.length()));
    }

    /** The requested path if it is on this preview, else {@code /}, so that no request leads to another server. */
    private static String path(String asked) {
        return asked.matches("/[A-Za-z0-9._-][A-Za-z0-9._/-]*") ? asked : "/";
    }
}

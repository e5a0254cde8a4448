package aftercare.live;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Presence;
import aftercare.page.SiteAddresses;
import aftercare.work.Today;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that stands beside a file in the editor.
 *
 * @param address of the page that the file becomes; for a file without a page, the first page of its language
 * @param absence why the file has no page today, in words for people; empty where it has one, or never has
 */
record PageBeside(String address, String absence) {

    /** @param file below the content folder: {@code en/guides/x.md} */
    static PageBeside of(LiveCopy copy, String file, Today today) {
        var source = copy.content().site().sourceLocale();
        int slash = file.indexOf('/');
        var locale = slash < 0 ? source : file.substring(0, slash);
        var path = new ContentPath(locale, file.substring(slash + 1));
        var addresses = new SiteAddresses(source);
        var address = Stream.of(addresses.of(path), addresses.of(locale, "index.html"))
                .filter(each -> copy.page(each).isPresent())
                .findFirst()
                .orElse("index.html");
        var absence = whyNot(copy.content(), path, new Presence(today)).map(LeftOut::words);
        return new PageBeside(address, absence.orElse(""));
    }

    private static Optional<LeftOut> whyNot(Content content, ContentPath path, Presence presence) {
        return content.editions().stream()
                .filter(edition -> edition.language().equals(path.locale()))
                .flatMap(presence::leftOut)
                .filter(left -> left.path().equals(path))
                .findFirst();
    }
}

package aftercare.doctor;

import aftercare.model.ContentPath;
import aftercare.model.Recall;
import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A text that a copy has in a version which was recalled.
 *
 * @param address of its page
 * @param page what the copy says of that page
 */
record RecalledText(String address, PageStatus page, Recall recall) {

    /** Those among the pages of a copy, which are listed by address. */
    static List<RecalledText> among(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isText() && OutputFile.isAddress(page.getKey()))
                .flatMap(page -> of(page, knowledge))
                .toList();
    }

    private static Stream<RecalledText> of(Map.Entry<String, PageStatus> page, Knowledge knowledge) {
        return knowledge.recalls().stream()
                .map(recall -> new RecalledText(page.getKey(), page.getValue(), recall))
                .filter(text -> text.isWithdrawn(text.page()))
                .limit(1);
    }

    /** Whether the recall withdraws this version. */
    boolean isWithdrawn(PageStatus version) {
        var changed = version.changed().orElse(LocalDate.MIN);
        return version.isOwn()
                ? recall.withdrawsOwn(version.text(), changed)
                : recall.withdraws(version.text(), version.version(), changed);
    }

    /** The addresses of its page, of that page for frames, and of a guide's leaflet; some may never have been there. */
    List<String> files() {
        var path = path();
        var ofPage = path.name() + ".html";
        boolean isInFolder = address.endsWith(ofPage) && path.name().contains("/");
        var files = new ArrayList<>(List.of(address));
        if (isInFolder) {
            var prefix = address.substring(0, address.length() - ofPage.length());
            files.add(SiteAddresses.embed(prefix, address));
            if (path.name().startsWith("guides/")) {
                files.add(new SiteAddresses(prefix.isEmpty() ? path.locale() : "").leaflet(path));
            }
        }
        files.removeIf(file -> !OutputFile.isAddress(file));
        return files;
    }

    private ContentPath path() {
        int slash = page.text().indexOf('/');
        return new ContentPath(
                page.text().substring(0, Math.max(slash, 0)), page.text().substring(slash + 1) + ".md");
    }
}

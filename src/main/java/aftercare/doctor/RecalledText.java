package aftercare.doctor;

import aftercare.model.ContentPath;
import aftercare.model.NamedVersion;
import aftercare.model.Recall;
import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A text that a copy has, and of which a version was recalled.
 *
 * @param address of its page
 * @param page what the copy says of that page
 */
record RecalledText(String address, PageStatus page, Recall recall) {

    /** Those among the pages of a copy, which are listed by address. */
    static List<RecalledText> among(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return texts(pages)
                .flatMap(page -> of(page, knowledge)
                        .filter(text -> text.isWithdrawn(text.page()))
                        .limit(1))
                .toList();
    }

    /** Those texts among the pages of a copy that the copy has in another version than the one that was recalled. */
    static List<RecalledText> renewed(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return texts(pages)
                .filter(page -> of(page, knowledge).noneMatch(text -> text.isWithdrawn(text.page())))
                .flatMap(page -> of(page, knowledge).limit(1))
                .toList();
    }

    private static Stream<Map.Entry<String, PageStatus>> texts(SortedMap<String, PageStatus> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isText() && OutputFile.isAddress(page.getKey()));
    }

    /** A page with each recall that speaks of its text, in whichever version. */
    private static Stream<RecalledText> of(Map.Entry<String, PageStatus> page, Knowledge knowledge) {
        return knowledge.recalls().stream()
                .filter(recall -> page.getValue().names().stream().anyMatch(recall::isOf))
                .map(recall -> new RecalledText(page.getKey(), page.getValue(), recall));
    }

    /** Whether the recall withdraws this version of the text. */
    boolean isWithdrawn(PageStatus version) {
        return recall.withdraws(new NamedVersion(
                page.names(), version.version(), version.changed().orElse(LocalDate.MIN), version.isOwn()));
    }

    /** Whether the recall has another name of the text than the copy. */
    boolean isRenamed() {
        return !recall.isNamed(page.text());
    }

    /** The addresses of its page, of that page for frames, and of a guide's leaflet; some may never have been there. */
    List<String> files() {
        var files = new ArrayList<>(List.of(address));
        prefix().map(prefix -> SiteAddresses.embed(prefix, address)).ifPresent(files::add);
        leaflet().ifPresent(files::add);
        files.removeIf(file -> !OutputFile.isAddress(file));
        return files;
    }

    /** The address of a guide's leaflet, which may never have been there. */
    Optional<String> leaflet() {
        return leaflet(path());
    }

    /** The addresses at which the leaflet of a guide stood under its old names, and may have stayed. */
    List<String> oldLeaflets() {
        return page.was().stream()
                .map(RecalledText::path)
                .flatMap(path -> leaflet(path).stream())
                .filter(address -> !leaflet().equals(Optional.of(address)))
                .toList();
    }

    private Optional<String> leaflet(ContentPath path) {
        return prefix().filter(prefix -> path.name().startsWith("guides/"))
                .map(prefix -> new SiteAddresses(prefix.isEmpty() ? path.locale() : "").leaflet(path))
                .filter(OutputFile::isAddress);
    }

    /** What addresses of its language begin with; without a value for a text in no folder, which has a page alone. */
    private Optional<String> prefix() {
        var ofPage = path().name() + ".html";
        boolean isInFolder = address.endsWith(ofPage) && path().name().contains("/");
        return isInFolder ? Optional.of(address.substring(0, address.length() - ofPage.length())) : Optional.empty();
    }

    private ContentPath path() {
        return path(page.text());
    }

    private static ContentPath path(String name) {
        int slash = name.indexOf('/');
        return new ContentPath(name.substring(0, Math.max(slash, 0)), name.substring(slash + 1) + ".md");
    }
}

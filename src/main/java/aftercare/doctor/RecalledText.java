package aftercare.doctor;

import aftercare.model.ContentPath;
import aftercare.model.NamedVersion;
import aftercare.model.Recall;
import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A text that a copy has, and of which a version was recalled.
 *
 * @param address of its page
 * @param page what the copy says of that page
 * @param recalls all that speak of the text, in whichever version; first those that withdraw the one that the copy has
 */
record RecalledText(String address, PageStatus page, List<Recall> recalls) {
    RecalledText {
        recalls = List.copyOf(recalls);
    }

    /** Those among the pages of a copy, which are listed by address. */
    static List<RecalledText> among(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return all(pages, knowledge)
                .filter(text -> text.isWithdrawn(text.page()))
                .toList();
    }

    /** Those texts among the pages of a copy that the copy has in another version than those that were recalled. */
    static List<RecalledText> renewed(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return all(pages, knowledge)
                .filter(text -> !text.isWithdrawn(text.page()))
                .toList();
    }

    private static Stream<RecalledText> all(SortedMap<String, PageStatus> pages, Knowledge knowledge) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isText() && OutputFile.isAddress(page.getKey()))
                .map(page -> of(page.getKey(), page.getValue(), knowledge))
                .filter(text -> !text.recalls().isEmpty());
    }

    private static RecalledText of(String address, PageStatus page, Knowledge knowledge) {
        var recalls = knowledge.recalls().stream()
                .filter(recall -> page.names().stream().anyMatch(recall::isOf))
                .sorted(Comparator.comparing(recall -> !withdraws(recall, page, page)))
                .toList();
        return new RecalledText(address, page, recalls);
    }

    /** Whether a recall withdraws this version of the text. A copy may hold files of several versions. */
    boolean isWithdrawn(PageStatus version) {
        return recalls.stream().anyMatch(recall -> withdraws(recall, page, version));
    }

    private static boolean withdraws(Recall recall, PageStatus page, PageStatus version) {
        return recall.withdraws(new NamedVersion(
                page.names(), version.version(), version.changed().orElse(LocalDate.MIN), version.isOwn()));
    }

    /** The recall to tell of: one that withdraws the version that the copy has, if there is one. */
    Recall recall() {
        return recalls.get(0);
    }

    /** Whether the recall has another name of the text than the copy. */
    boolean isRenamed() {
        return !recall().isNamed(page.text());
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

    /** The addresses of its leaflet and of those under its old names. */
    List<String> leaflets() {
        return Stream.concat(leaflet().stream(), oldLeaflets().stream()).toList();
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

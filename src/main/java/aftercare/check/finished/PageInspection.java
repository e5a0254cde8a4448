package aftercare.check.finished;

import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.util.List;
import java.util.Set;

/**
 * The result of inspecting one finished page; small, so that the page itself need not be kept.
 *
 * @param problems the problems of this page alone
 * @param source the content file that the page is made from
 * @param title with the language, since only pages of one language need different titles; empty when it need not be
 *     unique
 * @param ids the ids on the page, to which links may lead; none when links may lead to any
 * @param links those that must be checked against the whole site: to anchors on other pages, and to files that are not
 *     pages
 */
public record PageInspection(
        Problems problems, String address, Location source, String title, Set<String> ids, List<FoundLink> links) {
    public PageInspection {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
    }

    /**
     * A link to another file of the site.
     *
     * @param address below the site's folder
     * @param anchor without {@code #}; empty for a whole file
     * @param words the words of the link; empty for a file that the page loads, such as a style sheet
     * @param at where it can be fixed
     */
    public record FoundLink(String address, String anchor, String words, Location at) {}
}

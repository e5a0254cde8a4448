package aftercare.check.finished;

import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a finished page when the page itself is let go.
 *
 * @param problems what is wrong with the page by itself
 * @param source the content file that it came from
 * @param title with its language, as nobody confuses pages of two languages; empty when it need not be unique
 * @param ids the places that links may name
 * @param links those that only the whole site can judge: to places on other pages, and to files that are no pages
 */
public record PageInspection(
        Problems problems, String address, Location source, String title, Set<String> ids, List<Link> links) {
    public PageInspection {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
    }

    /**
     * A link.
     *
     * @param address below the site's folder
     * @param anchor without {@code #}; empty for a whole file
     * @param words what the reader sees; empty for a file that the page needs, such as its style sheet
     * @param at where its author would mend it
     */
    public record Link(String address, String anchor, String words, Location at) {}
}

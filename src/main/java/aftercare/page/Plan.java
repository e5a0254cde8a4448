package aftercare.page;

import aftercare.model.Content.ContentImage;
import aftercare.model.ContentPath;
import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files the site will have.
 *
 * @param pages in a fixed order
 * @param leaflets in a fixed order; they become PDF files, not pages
 * @param shells the frame of each language's pages, by language
 * @param images those that pages show
 * @param leftOut guides, single pages and self-checks that have no page today, and why
 */
public record Plan(
        List<Page> pages,
        List<Page.LeafletPage> leaflets,
        Map<String, Shell> shells,
        List<ContentImage> images,
        List<LeftOut> leftOut) {
    /** The plan of a site that cannot be planned. */
    public static final Plan NONE = new Plan(List.of(), List.of(), Map.of(), List.of(), List.of());

    public Plan {
        pages = List.copyOf(pages);
        leaflets = List.copyOf(leaflets);
        images = List.copyOf(images);
        leftOut = List.copyOf(leftOut);
    }

    /** A guide, single page or self-check that has no page today. */
    public record LeftOut(ContentPath path, Location at, Reason reason, Optional<LocalDate> date) {
        /** Why, in words for people, as the end of a sentence: {@code it is a draft}. */
        public String words() {
            return date.map(day -> reason.words() + " " + day).orElse(reason.words());
        }
    }

    /** Why it has no page. */
    public enum Reason {
        DRAFT("it is a draft"),
        NOT_YET("it is to be published from"),
        EXPIRED("it expired on");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words for people; a date follows if there is one. */
        public String words() {
            return words;
        }
    }
}

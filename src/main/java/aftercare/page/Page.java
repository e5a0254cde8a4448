package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.OwnText;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.SignOff;
import aftercare.model.Source;
import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.List;
import java.util.Optional;

/** A file of the site, before it is rendered. Templates read these records as they are. */
public sealed interface Page {
    /**
     * The security policy that every page gives the browser: nothing from another origin, no inline script or style, no form.
     */
    String SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none';"
            + " form-action 'none'";

    /** What all kinds of pages have. */
    Head head();

    /** Its template: {@code pages/guide.ftlh} for {@code guide}. */
    String template();

    /** Where it will stand below the site's folder: {@code guides/cold-packs.html}. */
    default String address() {
        return head().address();
    }

    /** The language that it is written in, with all its content. */
    default Edition edition() {
        return head().edition();
    }

    /** The words for its {@code title}, its {@code h1} and links to it. */
    default Text title() {
        return head().title();
    }

    /**
     * What all kinds of pages have.
     *
     * @param address below the site's folder, with forward slashes
     * @param edition its language, with all content in it
     * @param title empty for a file that is no page for people
     * @param description a sentence for lists and search engines; may be empty
     * @param source the place where its author would correct it
     * @param isListed whether a search engine should list it
     */
    record Head(String address, Edition edition, Text title, Text description, Location source, boolean isListed) {}

    /**
     * The home page, {@code index.md}: the questions that people bring, the self-checks, and the guides, with those for
     * professionals less prominent.
     */
    record HomePage(
            Head head,
            Guide text,
            List<PageLink> selfChecks,
            List<GuideGroup> groups,
            List<GuideGroup> quietGroups,
            List<Reference> references,
            Standing standing)
            implements Page {
        @Override
        public String template() {
            return "home";
        }
    }

    /**
     * A guide.
     *
     * @param signs those that its settings name, for the strip above it
     * @param references its sources, the cited ones first, in the order of their numbers
     * @param standing who has looked at this version, and whether it is time to look again
     * @param leaflet the address of its leaflet; empty when it has none
     */
    record GuidePage(
            Head head,
            Guide guide,
            List<Sign> signs,
            List<PageLink> related,
            List<PageLink> topics,
            List<Reference> references,
            Standing standing,
            String leaflet)
            implements Page {
        @Override
        public String template() {
            return "guide";
        }
    }

    /**
     * A guide on paper. Its template makes HTML, which is printed before it is published.
     *
     * @param online the guide's page, to which the leaflet leads if the site's address is known
     */
    record LeafletPage(Head head, GuidePage online, PaperSize paper) implements Page {
        @Override
        public String template() {
            return "leaflet";
        }
    }

    /** A single page, such as {@code about.md}. */
    record SinglePage(Head head, Guide text, List<Reference> references, Standing standing) implements Page {
        @Override
        public String template() {
            return "single-page";
        }
    }

    /** {@code guides/index.html}: every guide, by topic. */
    record GuideListPage(Head head, List<GuideGroup> groups) implements Page {
        @Override
        public String template() {
            return "guide-list";
        }
    }

    /** {@code topics/T.html}. */
    record TopicPage(Head head, GuideGroup group) implements Page {
        @Override
        public String template() {
            return "topic";
        }
    }

    /** {@code audiences/A.html}: the guides written for one audience of {@code site.yaml}, with those for all. */
    record AudiencePage(Head head, GuideGroup group) implements Page {
        @Override
        public String template() {
            return "audience";
        }
    }

    /**
     * A self-check, complete without script: every question and outcome is a section of the one page.
     *
     * @param emergencySigns all signs at {@code emergency}, shown whatever the self-check asks
     */
    record SelfCheckPage(
            Head head, SelfCheck selfCheck, List<Sign> emergencySigns, List<Reference> references, Standing standing)
            implements Page {
        @Override
        public String template() {
            return "self-check";
        }
    }

    /** {@code self-checks/index.html}. */
    record SelfCheckListPage(Head head, List<PageLink> selfChecks) implements Page {
        @Override
        public String template() {
            return "self-check-list";
        }
    }

    /** {@code sources.html}: every source that is used, with the pages that cite it, by title. */
    record SourcesPage(Head head, List<Letter<CitedSource>> letters) implements Page {
        @Override
        public String template() {
            return "sources";
        }
    }

    /** {@code glossary.html}, by term. */
    record GlossaryPage(Head head, List<Letter<Term>> letters) implements Page {
        @Override
        public String template() {
            return "glossary";
        }
    }

    /** The search page, {@code search.html}: a list from A to Z and, with script, a search field. */
    record SearchPage(Head head, List<Letter<PageLink>> letters) implements Page {
        @Override
        public String template() {
            return "search";
        }
    }

    /** {@code 404.html}, which a server shows at any depth. */
    record NotFoundPage(Head head) implements Page {
        @Override
        public String template() {
            return "not-found";
        }
    }

    /** A page at an old address, which leads to the present page of its guide or self-check. */
    record AliasPage(Head head, PageLink target) implements Page {
        @Override
        public String template() {
            return "alias";
        }
    }

    /** The notice that stands in place of a guide or self-check that no longer holds. */
    record RetiredPage(Head head, Guide.Retired retired, Optional<PageLink> see) implements Page {
        @Override
        public String template() {
            return "retired";
        }
    }

    /**
     * A page as another website shows it in a frame, without header and footer: {@code embed/guides/x.html}.
     *
     * @param whole the full page whose content it shows: a guide, a self-check, or the notice in place of a guide
     */
    record EmbedPage(Head head, Page whole) implements Page {
        @Override
        public String template() {
            return "embed-" + whole.template();
        }
    }

    /**
     * {@code sitemap.xml}, written only with a base URL.
     *
     * @param addresses of all pages that a search engine should list
     */
    record Sitemap(Head head, List<String> addresses) implements Page {
        @Override
        public String template() {
            return "sitemap";
        }
    }

    /**
     * Who has looked at a text, and whether it is time to look again.
     *
     * @param signOff of this very version; empty when it awaits clinical review
     * @param isChangedSinceSignOff whether a clinician signed another version of it
     * @param isOverdue whether the editors' own check is past its date
     * @param isLongOverdue whether it is so far past that the text should not be relied on
     * @param isOlderThanOriginal whether it is a translation whose source has been checked since
     * @param own says if it is the clinic's own text, at which neither the editors nor a clinician have looked
     */
    record Standing(
            Optional<SignOff> signOff,
            boolean isChangedSinceSignOff,
            boolean isOverdue,
            boolean isLongOverdue,
            boolean isOlderThanOriginal,
            Optional<OwnText> own) {

        /** The standing of a text of the clinic's own. */
        static Standing ofOwn(OwnText own, boolean isOverdue, boolean isLongOverdue) {
            return new Standing(Optional.empty(), false, isOverdue, isLongOverdue, false, Optional.of(own));
        }
    }

    /** A link to another page, with its description for lists. */
    record PageLink(String address, Text title, Text description) {}

    /**
     * Guides that belong together.
     *
     * @param id the topic's or audience's id; empty for guides without a topic
     * @param address of the group's own page; empty when it has none
     */
    record GuideGroup(String id, Text title, String address, List<PageLink> guides) {}

    /**
     * A line of a page's list of sources.
     *
     * @param number of its citation in the text; 0 for a source that the text does not cite but names as a whole
     * @param mentions how often the text cites it
     */
    record Reference(int number, Source source, int mentions) {}

    /**
     * The entries that begin with the same letter.
     *
     * @param letter a capital where the script has any
     */
    record Letter<T>(String letter, List<T> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /** A source, and the pages that cite it. */
    record CitedSource(Source source, List<PageLink> pages) {}
}

package aftercare.search;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Site;
import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.page.Page;
import aftercare.search.IndexedPage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words by which search finds a page. Lists, notices and the home page are not indexed, because they only lead to
 * other pages.
 */
record PageReader(Site site, Edition edition) {
    /** The id of every page's {@code main}. */
    static final String TOP = "page-main";

    private static final int USUAL = 100;
    private static final int FOR_FEW = 80;
    private static final int EXPLANATIONS = 60;

    /** Whether a page can be found. */
    static boolean isFound(Page page) {
        return page instanceof Page.GuidePage
                || page instanceof Page.SinglePage
                || page instanceof Page.SelfCheckPage
                || page instanceof Page.GlossaryPage;
    }

    /** The words of a page; empty for one that cannot be found. */
    Optional<IndexedPage> of(Page page) {
        if (page instanceof Page.GuidePage guide) {
            return Optional.of(text(page, guide.guide()));
        }
        if (page instanceof Page.SinglePage single) {
            return Optional.of(text(page, single.text()));
        }
        if (page instanceof Page.SelfCheckPage check) {
            return Optional.of(indexed(page, USUAL, List.of(section(check.selfCheck()))));
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return Optional.of(indexed(
                    page,
                    EXPLANATIONS,
                    glossary.letters().stream()
                            .flatMap(letter -> letter.entries().stream())
                            .map(PageReader::section)
                            .toList()));
        }
        return Optional.empty();
    }

    private IndexedPage text(Page page, Guide text) {
        int weight = site.isForReaders(text) ? USUAL : FOR_FEW;
        return indexed(page, weight, new SectionReader(edition).of(text));
    }

    private static IndexedPage indexed(Page page, int weight, List<Section> sections) {
        return new IndexedPage(page.address(), page.title(), weight, sections);
    }

    /** The questions and outcomes of a self-check, without the warning signs, which all self-checks share. */
    private static Section section(SelfCheck check) {
        var lines = new ArrayList<String>();
        lines.add(check.description().value());
        check.intro().text().stream().map(Text::value).forEach(lines::add);
        check.questions().stream()
                .filter(question -> question.signs().isEmpty())
                .forEach(question -> lines.add(question.ask().value()));
        var summary = List.of(check.description().value());
        return new Section(TOP, "", List.of(check.title().value()), summary, lines);
    }

    private static Section section(Term term) {
        var plain = term.plain().value();
        return new Section(
                term.id().value(),
                term.term().value(),
                List.of(term.term().value(), plain),
                List.of(),
                List.of(plain, term.text().value()));
    }
}

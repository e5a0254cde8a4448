package aftercare.check.link;

import aftercare.check.content.ContentIndex;
import aftercare.check.content.PassageCheck;
import aftercare.model.Guide;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.VagueWords;
import java.util.stream.Stream;

/**
 * Reports a link whose words do not say where it leads: {@code [here](…)}. Titles and headings are the words of links, too: in
 * lists of pages, and in the contents of a page.
 */
public final class VagueLinkCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        prose.links().stream().filter(link -> VagueWords.are(link.words())).forEach(link -> report(link, found));
        reportNames("heading", prose.headings().stream().map(Prose.Heading::text), found);
    }

    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        PassageCheck.super.check(text, hasPage, found);
        reportNames("title", Stream.of(text.title()), found);
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        PassageCheck.super.checkOthers(index, found);
        reportNames("title", index.selfChecks().stream().map(SelfCheck::title), found);
    }

    private static void report(Prose.Link link, ProblemCollector found) {
        found.error(
                "AC335",
                link.at(),
                "The words \"" + link.words().strip()
                        + "\" do not say where this link leads. People who jump from link to"
                        + " link hear nothing else.",
                "Link the words that name what is there: [using heat and cold](" + link.address() + ").");
    }

    private static void reportNames(String kind, Stream<Text> names, ProblemCollector found) {
        names.filter(name -> VagueWords.are(name.value()))
                .forEach(name -> found.error(
                        "AC335",
                        name.at(),
                        "The " + kind + " \"" + name.value() + "\" is also the words of a link, and does not say"
                                + " where it leads.",
                        "Name what stands below, such as \"Using heat and cold\"."));
    }
}

package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.VagueWords;

/** Reports a link whose words do not say where it leads: {@code [here](…)}. */
public final class VagueLinkCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            writing.prose().links().stream()
                    .filter(link -> VagueWords.are(link.words()))
                    .forEach(link -> report(link, found));
        }
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
}

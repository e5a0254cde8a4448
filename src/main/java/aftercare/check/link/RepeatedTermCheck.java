package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;

/** Reports a second link to the same glossary term in a text; a link at the first use is enough. */
public final class RepeatedTermCheck implements ContentCheck {
    private static final String GLOSSARY = "glossary.yaml";

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            var first = new HashMap<String, Prose.Link>();
            for (var link : writing.prose().links()) {
                if (!link.anchor().isEmpty() && link.target().path().equals(GLOSSARY)) {
                    var other = first.putIfAbsent(link.anchor(), link);
                    if (other != null && isThere(link, index)) {
                        report(link, other, found);
                    }
                }
            }
        }
    }

    /** A term that the glossary lacks is told at each of its links. */
    private static boolean isThere(Prose.Link link, ContentIndex index) {
        return index.target(link.target())
                .filter(glossary -> glossary.places().get().contains(link.anchor()))
                .isPresent();
    }

    private static void report(Prose.Link link, Prose.Link first, ProblemCollector found) {
        found.error(
                "AC354",
                link.at(),
                "This text links the glossary's \"" + link.anchor() + "\" on line "
                        + first.at().line() + " already.",
                "Keep the link at the first use, and write the word alone here.");
    }
}

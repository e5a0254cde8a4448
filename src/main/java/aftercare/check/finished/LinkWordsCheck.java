package aftercare.check.finished;

import aftercare.problem.ProblemCollector;
import aftercare.prose.VagueWords;

/** Reports a link without words, or with words that do not say where it leads. */
final class LinkWordsCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        for (var link : page.links()) {
            var words = link.words();
            if (words.isEmpty() || VagueWords.are(words)) {
                found.error(
                        "AC413",
                        AuthorsPlace.of(link, page),
                        "The link to " + link.value() + " has "
                                + (words.isEmpty() ? "no words" : "only the words \"" + words + "\"") + ".",
                        "Let the link's words say what is there.");
            }
        }
    }
}

package aftercare.check.link;

import aftercare.check.content.PassageCheck;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.VagueWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reports two links in one text with the same words and different targets. */
public final class SameLinkWordsCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        var first = new HashMap<String, Prose.Link>();
        prose.links().forEach(link -> check(link, first, found));
    }

    private static void check(Prose.Link link, Map<String, Prose.Link> first, ProblemCollector found) {
        var words = link.words().strip().toLowerCase(Locale.ROOT);
        var other = first.putIfAbsent(words, link);
        // VagueLinkCheck reports vague words; a link without words has a picture.
        boolean isExempt = words.isEmpty() || VagueWords.are(words);
        if (other != null && !isExempt && !isSamePlace(other, link)) {
            found.error(
                    "AC353",
                    link.at(),
                    "The link \"" + link.words().strip() + "\" leads elsewhere than the one of the same words on line "
                            + other.at().line() + ".",
                    "Say in the words of each what is there.");
        }
    }

    private static boolean isSamePlace(Prose.Link a, Prose.Link b) {
        return a.isToContent()
                ? a.target().equals(b.target()) && a.anchor().equals(b.anchor())
                : a.address().equals(b.address());
    }
}

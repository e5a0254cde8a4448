package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.VagueWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two links of one text have the same words and lead to different places. */
public final class SameLinkWordsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        for (var writing : names.writings()) {
            var first = new HashMap<String, Prose.Link>();
            writing.prose().links().forEach(link -> check(link, first, found));
        }
    }

    private static void check(Prose.Link link, Map<String, Prose.Link> first, ProblemCollector found) {
        var words = link.words().strip().toLowerCase(Locale.ROOT);
        var other = first.putIfAbsent(words, link);
        // Words that say nothing are told as such, and links without any have a picture.
        boolean told = words.isEmpty() || VagueWords.are(words);
        if (other != null && !told && !isSamePlace(other, link)) {
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

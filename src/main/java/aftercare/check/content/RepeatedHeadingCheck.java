package aftercare.check.content;

import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.Locale;

/** Reports two headings with the same words in one text. */
public final class RepeatedHeadingCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.writings().forEach(writing -> check(writing.prose(), found));
    }

    private static void check(Prose prose, ProblemCollector found) {
        var first = new HashMap<String, Text>();
        for (var heading : prose.headings()) {
            var words = heading.text();
            var other = first.putIfAbsent(words.value().strip().toLowerCase(Locale.ROOT), words);
            if (other != null) {
                found.error(
                        "AC328",
                        words.at(),
                        "The heading \"" + words + "\" stands on line "
                                + other.at().line() + " already.",
                        "Say what this part is about that the other is not.");
            }
        }
    }
}

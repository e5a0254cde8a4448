package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reports two pages of one language with the same title. */
public final class RepeatedTitleCheck implements ContentCheck {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            var titles = titles(edition, index);
            var folded = new HashSet<String>(2 * titles.size());
            titles.forEach(title -> folded.add(folded(title)));
            if (folded.size() < titles.size()) {
                reportAll(titles, found);
            }
        }
    }

    private static void reportAll(List<Text> titles, ProblemCollector found) {
        titles.sort(Comparator.comparing(Text::at));
        var first = new HashMap<String, Text>();
        for (var title : titles) {
            var other = first.putIfAbsent(folded(title), title);
            if (other != null) {
                report(title, other, found);
            }
        }
    }

    private static void report(Text title, Text other, ProblemCollector found) {
        found.error(
                "AC314",
                title.at(),
                "The title \"" + title + "\" is also that of " + other.at() + ".",
                "Give this page a title that says what only it is about.");
    }

    private static List<Text> titles(Edition edition, ContentIndex index) {
        var titles = new ArrayList<Text>(2 * edition.guides().size());
        edition.guides().forEach(guide -> add(titles, guide, index));
        edition.singlePages().forEach(text -> add(titles, text, index));
        edition.selfChecks().forEach(check -> add(titles, check.title()));
        return titles;
    }

    private static void add(List<Text> titles, Guide text, ContentIndex index) {
        if (index.hasPage(text)) {
            add(titles, text.title());
        }
    }

    private static void add(List<Text> titles, Text title) {
        // A missing title was reported when its file was read.
        if (title.isPresent()) {
            titles.add(title);
        }
    }

    private static String folded(Text title) {
        var lower = title.value().strip().toLowerCase(Locale.ROOT);
        return hasOddBlanks(lower) ? BLANKS.matcher(lower).replaceAll(" ") : lower;
    }

    /** Whether two blanks follow one another, or one is no space: rare, and slow to look for by a pattern. */
    private static boolean hasOddBlanks(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || (c == ' ' && words.charAt(i - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}

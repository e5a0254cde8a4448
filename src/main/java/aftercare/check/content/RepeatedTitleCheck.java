package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reports two pages of one language with the same title. */
public final class RepeatedTitleCheck implements ContentCheck {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            var first = new HashMap<String, Text>();
            for (var title : titles(edition, index)) {
                var other = first.putIfAbsent(folded(title), title);
                if (other != null) {
                    report(title, other, found);
                }
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
        var titles = new ArrayList<Text>();
        edition.guides().stream().filter(index::hasPage).forEach(guide -> titles.add(guide.title()));
        edition.singlePages().stream().filter(index::hasPage).forEach(text -> titles.add(text.title()));
        edition.selfChecks().forEach(check -> titles.add(check.title()));
        // A missing title was reported when its file was read.
        titles.removeIf(title -> !title.isPresent());
        titles.sort(Comparator.comparing(Text::at));
        return titles;
    }

    private static String folded(Text title) {
        return BLANKS.matcher(title.value().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

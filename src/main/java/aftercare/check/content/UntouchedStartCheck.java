package aftercare.check.content;

import aftercare.model.Question;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.program.StartingWords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reports a page that would be published with words of the file that {@code new guide} writes. */
public final class UntouchedStartCheck implements ContentCheck {
    /** The words of starting files, by language; they cannot change while the program runs. */
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.texts().stream()
                .filter(index::hasPage)
                .forEach(guide -> check(
                        guide.path().locale(),
                        Stream.concat(
                                Stream.of(guide.description(), guide.mainMessage()), guide.body().text().stream()),
                        found));
        index.selfChecks().stream()
                .filter(index::hasPage)
                .forEach(check -> check(
                        check.path().locale(),
                        Stream.concat(
                                Stream.of(check.description()),
                                check.questions().stream().map(Question::why)),
                        found));
    }

    private static void check(String locale, Stream<Text> texts, ProblemCollector found) {
        var toReplace = WORDS.computeIfAbsent(
                locale, language -> StartingWords.in(language).toReplace().toList());
        texts.filter(words -> isAmong(words.value(), toReplace))
                .forEach(words -> found.error(
                        "AC372",
                        words.at(),
                        "These are words of the starting file, which tell you what to write.",
                        "Put your own words in their place, or write  draft: true  at the top until you do."));
    }

    /** A plain loop, as it sees every text of a site. */
    private static boolean isAmong(String words, List<String> toReplace) {
        for (var start : toReplace) {
            if (words.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}

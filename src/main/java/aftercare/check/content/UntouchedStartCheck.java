package aftercare.check.content;

import aftercare.format.LeftForLater;
import aftercare.model.Guide;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import aftercare.program.StartingWords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reports a page that would be published with words of the file that {@code new guide} writes, or with others that tell its author
 * what to write.
 */
public final class UntouchedStartCheck implements TextCheck {
    /** The words of starting files, by language; they cannot change while the program runs. */
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        if (hasPage) {
            var front = List.of(text.description(), text.mainMessage());
            check(text.path().locale(), Stream.concat(front.stream(), text.body().text().stream()), found);
            own(text.path().locale(), Stream.concat(Stream.of(text.title()), front.stream()), found);
        }
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        index.selfChecks().stream().filter(index::hasPage).forEach(check -> {
            check(
                    check.path().locale(),
                    Stream.concat(
                            Stream.of(check.description()),
                            check.questions().stream().map(Question::why)),
                    found);
            own(check.path().locale(), words(check), found);
        });
    }

    /** The words of a self-check that are sentences or titles; a label may be "None" or "Pending". */
    private static Stream<Text> words(SelfCheck check) {
        var questions = check.questions().stream().flatMap(question -> Stream.of(question.ask(), question.why()));
        var outcomes = check.outcomes().stream()
                .flatMap(outcome -> Stream.of(outcome.title(), outcome.contact(), outcome.say(), outcome.safetyNet()));
        return Stream.of(Stream.of(check.title(), check.description()), questions, outcomes)
                .flatMap(texts -> texts);
    }

    private static void own(String locale, Stream<Text> texts, ProblemCollector found) {
        var told = toReplace(locale);
        texts.filter(words -> !words.isBorrowed() && WordsForAuthors.are(words.value()))
                .filter(words -> !isAmong(words.value(), told))
                .filter(words -> LeftForLater.in(words.value(), locale).isEmpty())
                .forEach(words -> found.error(
                        "AC372",
                        words.at(),
                        Quoted.of(words.value()) + " tells you what to write, and nothing to readers.",
                        "Put your own words in its place, or write  draft: true  at the top until you do."));
    }

    private static void check(String locale, Stream<Text> texts, ProblemCollector found) {
        var toReplace = toReplace(locale);
        texts.filter(words -> isAmong(words.value(), toReplace))
                .forEach(words -> found.error(
                        "AC372",
                        words.at(),
                        "These are words of the starting file, which tell you what to write.",
                        "Put your own words in their place, or write  draft: true  at the top until you do."));
    }

    private static List<String> toReplace(String locale) {
        return WORDS.computeIfAbsent(
                locale, language -> StartingWords.in(language).toReplace().toList());
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

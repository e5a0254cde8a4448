package aftercare.check.content;

import aftercare.model.Question;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.Set;
import java.util.stream.Stream;

/** Reports words of the file that {@code new guide} writes, in a page that would be published. */
public final class UntouchedStartCheck implements ContentCheck {
    /** The sentences of the files in {@code author/starts/} that tell its author what to write. */
    static final Set<String> TO_REPLACE = Set.of(
            "Say in one or two sentences what this page helps with.",
            "Write the one thing to remember here.",
            "Say what a reader may see or feel. Write as you would speak to one person",
            "Say one thing to do",
            "Do not do this one thing",
            // From self-check.yaml.
            "Say in one or two sentences what this helps a reader to decide.",
            "Say why the answer matters.");

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.texts().stream()
                .filter(index::hasPage)
                .forEach(guide -> check(
                        Stream.concat(
                                Stream.of(guide.description(), guide.mainMessage()), guide.body().text().stream()),
                        found));
        index.selfChecks().stream()
                .filter(index::hasPage)
                .forEach(check -> check(
                        Stream.concat(
                                Stream.of(check.description()),
                                check.questions().stream().map(Question::why)),
                        found));
    }

    private static void check(Stream<Text> texts, ProblemCollector found) {
        texts.filter(UntouchedStartCheck::isLeft)
                .forEach(words -> found.error(
                        "AC372",
                        words.at(),
                        "These are words of the starting file, which tell you what to write.",
                        "Put your own words in their place, or write  draft: true  at the top until you do."));
    }

    private static boolean isLeft(Text words) {
        return TO_REPLACE.stream().anyMatch(words.value()::startsWith);
    }
}

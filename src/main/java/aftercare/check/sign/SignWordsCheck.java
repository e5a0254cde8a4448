package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Edition;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.WordsAgainstHelp;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports signs whose words cannot be right: the same words at two care levels, or words that keep readers from help. */
public final class SignWordsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            compare(edition, found);
            edition.signs().values().forEach(sign -> check(sign, found));
        }
    }

    private static void compare(Edition edition, ProblemCollector found) {
        var first = new HashMap<String, Sign>();
        for (var sign : edition.signs().values()) {
            var text = sign.text();
            if (text.isEmpty() || text.isBorrowed()) {
                continue;
            }
            var other = first.putIfAbsent(folded(text), sign);
            if (other != null && other.care() != sign.care()) {
                found.error(
                        "AC387",
                        text.at(),
                        "The signs \"" + other.id() + "\" (" + other.care() + ") and \"" + sign.id() + "\" ("
                                + sign.care() + ") have the same words.",
                        "Say in one of them what makes it differ, or keep one sign at one level.");
            }
        }
    }

    private static void check(Sign sign, ProblemCollector found) {
        sign.firstAid()
                .forEach(text -> report(sign, text, WordsAgainstHelp.notToAsk(text.value(), sign.care()), found));
        if (sign.care().isRedFlag()) {
            Stream.of(sign.text(), sign.shortText()).forEach(text -> report(sign, text, calming(text), found));
        }
    }

    /** Words that say nothing but that all is well; among others they may tell when a sign is felt: "even when you relax". */
    private static Optional<String> calming(Text text) {
        return WordsAgainstHelp.calming(text.value())
                .filter(words ->
                        folded(text).equals(words.toLowerCase(Locale.ROOT).strip()));
    }

    private static void report(Sign sign, Text text, Optional<String> against, ProblemCollector found) {
        // Words that a translation borrows are checked in the source.
        against.filter(words -> !text.isBorrowed())
                .ifPresent(words -> found.error(
                        "AC387",
                        text.at(),
                        "The sign \"" + sign.id() + "\" (" + sign.care() + ") has words that keep readers from help: \""
                                + words + "\".",
                        "Say what a reader sees or feels, and in \"do\" what helps until help comes."));
    }

    private static String folded(Text text) {
        return text.value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.!\\p{Z}]+", " ")
                .strip();
    }
}

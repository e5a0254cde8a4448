package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.WordsAgainstHelp;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reports words of an outcome that go against its care level: that send readers away from help, let them wait longer, or say that
 * nothing is the matter. The words of its contact that send readers away are a matter of rule T6.
 */
public final class WordsAgainstLevelCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            // Self-checks that include the same set share its outcomes. Within a language the place of its id tells
            // one; a translation
            // keeps the id of its source, place included.
            var seen = new HashSet<Text>();
            edition.selfChecks().stream()
                    .flatMap(check -> check.outcomes().stream())
                    .filter(outcome -> seen.add(outcome.id()))
                    .forEach(outcome -> check(outcome, found));
        }
    }

    private static void check(Outcome outcome, ProblemCollector found) {
        var care = outcome.care();
        if (care != CareLevel.EMERGENCY) {
            report(Stream.of(outcome.safetyNet()), text -> WordsAgainstHelp.notToAsk(text, care), outcome, found);
            report(Stream.of(outcome.safetyNet()), WordsAgainstHelp::idle, outcome, found);
        }
        if (care == CareLevel.EMERGENCY) {
            var told = Stream.concat(Stream.of(outcome.contact()), outcome.doItems().stream());
            report(told, WordsAgainstHelp::driving, outcome, found);
        }
        if (care == CareLevel.SOON) {
            report(Stream.of(outcome.title()), text -> WordsAgainstHelp.notToAsk(text, care), outcome, found);
            report(Stream.of(outcome.title()), WordsAgainstHelp::atHome, outcome, found);
        }
        if (!care.isRedFlag()) {
            return;
        }
        report(
                Stream.of(
                                Stream.of(outcome.title(), outcome.decision(), outcome.note()),
                                outcome.doItems().stream(),
                                outcome.doNotItems().stream())
                        .flatMap(texts -> texts),
                text -> WordsAgainstHelp.notToAsk(text, care),
                outcome,
                found);
        report(Stream.of(outcome.title(), outcome.contact()), WordsAgainstHelp::calming, outcome, found);
        report(Stream.of(outcome.decision(), outcome.note()), WordsAgainstHelp::allWell, outcome, found);
        report(
                Stream.of(outcome.title(), outcome.contact()),
                text -> WordsAgainstHelp.later(text, care),
                outcome,
                found);
        // What to do until help comes may speak of later: "Keep the packet, as you may be asked for it later."
        report(outcome.doItems().stream(), WordsAgainstHelp::waiting, outcome, found);
    }

    private static void report(
            Stream<Text> texts, Function<String, Optional<String>> against, Outcome outcome, ProblemCollector found) {
        // Words that a translation borrows are checked in the source.
        texts.filter(text -> text.isPresent() && !text.isBorrowed())
                .forEach(
                        text -> against.apply(text.value())
                                .ifPresent(
                                        words -> found.error(
                                                "AC386",
                                                text.at(),
                                                "The outcome \"" + outcome.id() + "\" (" + outcome.care()
                                                        + ") has words that keep readers from help: \"" + words + "\".",
                                                "Say what to do at this level, and how soon. If less care is enough, change \"care\".")));
    }
}

package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.Edition;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.RuledOut;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import java.util.stream.Stream;

/** Reports a sign, named by a guide's settings, a care card or a question, that is not in {@code signs.yaml}. */
public final class UnknownSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        if (index.editions().get(0).signs().isEmpty()) {
            reportFirst(index, found);
            return;
        }
        for (var writing : index.writings()) {
            if (index.isIncomplete(writing.edition(), "signs.yaml")) {
                continue;
            }
            for (var card : writing.prose().cards()) {
                card.items().forEach(item -> check(item.sign(), writing.edition(), found));
            }
        }
        for (var edition : index.editions()) {
            if (index.isIncomplete(edition, "signs.yaml")) {
                continue;
            }
            edition.guides().forEach(guide -> guide.signs().forEach(sign -> check(sign, edition, found)));
            for (var selfCheck : edition.selfChecks()) {
                selfCheck.questions().stream()
                        .flatMap(question -> Stream.concat(question.signs().stream(), ruledOut(question)))
                        .forEach(sign -> check(sign, edition, found));
            }
        }
    }

    /** Reports only the first of these problems if there are no signs at all: the same file is missing for all. */
    private static void reportFirst(ContentIndex index, ProblemCollector found) {
        var source = index.editions().get(0);
        if (index.isIncomplete(source, "signs.yaml")) {
            return;
        }
        var strips = index.guides().stream().flatMap(guide -> guide.signs().stream());
        var cards = index.writings().stream()
                .flatMap(writing -> writing.prose().cards().stream())
                .flatMap(card -> card.items().stream().map(Prose.CardItem::sign));
        var questions = source.selfChecks().stream()
                .flatMap(check -> check.questions().stream())
                .flatMap(question -> Stream.concat(question.signs().stream(), ruledOut(question)));
        Stream.of(strips, cards, questions)
                .flatMap(signs -> signs)
                .filter(sign -> new ContentName(sign.value()).isGood())
                .findFirst()
                .ifPresent(sign -> found.error(
                        "AC302",
                        sign.at(),
                        "There is no warning sign \"" + sign + "\": " + source.language()
                                + "/signs.yaml is not there, or holds none.",
                        "Write the site's warning signs into that file, or name none."));
    }

    private static Stream<Text> ruledOut(Question question) {
        return question.answers().stream()
                .flatMap(answer -> answer.rulesOut().stream())
                .map(RuledOut::sign);
    }

    private static void check(Text sign, Edition edition, ProblemCollector found) {
        var signs = edition.signs();
        if (!signs.containsKey(sign.value()) && new ContentName(sign.value()).isGood()) {
            found.error(
                    ProblemKind.ON_PAGE,
                    "AC302",
                    sign.at(),
                    "There is no warning sign \"" + sign + "\" in signs.yaml.",
                    found.hint(sign.value(), signs.keySet(), "Add the sign to signs.yaml, or name another."));
        }
    }
}

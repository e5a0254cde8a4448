package aftercare.check.sign;

import aftercare.check.content.Blocks;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentName;
import aftercare.model.Edition;
import aftercare.model.Question;
import aftercare.model.Question.RuledOut;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.stream.Stream;

/** Reports a sign, named by a care card or a question, that is not in {@code signs.yaml}. */
public final class UnknownSignCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var writing : index.writings()) {
            if (index.isIncomplete(writing.edition(), "signs.yaml")) {
                continue;
            }
            for (var card : Blocks.careCards(writing.prose())) {
                card.items().forEach(item -> check(item.sign(), writing.edition(), found));
            }
        }
        for (var edition : index.editions()) {
            if (index.isIncomplete(edition, "signs.yaml")) {
                continue;
            }
            for (var selfCheck : edition.selfChecks()) {
                selfCheck.questions().stream()
                        .flatMap(question -> Stream.concat(question.signs().stream(), ruledOut(question)))
                        .forEach(sign -> check(sign, edition, found));
            }
        }
    }

    private static Stream<Text> ruledOut(Question question) {
        return question.answers().stream()
                .flatMap(answer -> answer.rulesOut().stream())
                .map(RuledOut::sign);
    }

    private static void check(Text sign, Edition edition, ProblemCollector found) {
        var signs = edition.signs();
        if (new ContentName(sign.value()).isGood() && !signs.containsKey(sign.value())) {
            found.error(
                    "AC302",
                    sign.at(),
                    "There is no warning sign \"" + sign + "\" in signs.yaml.",
                    found.hint(sign.value(), signs.keySet(), "Add the sign to signs.yaml, or name another."));
        }
    }
}

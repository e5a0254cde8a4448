package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.format.Units;
import aftercare.model.Question;
import aftercare.model.Question.Quantity;
import aftercare.problem.ProblemCollector;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reports a range that asks in another unit than it counts in. The labels of years name no unit ("Under 16"), so readers would
 * take the unit from the question.
 */
public final class RangeUnitCheck implements ContentCheck {
    private static final Set<String> SHORTER = Set.of("months", "weeks", "days", "hours");
    private static final BigDecimal BOILING = BigDecimal.valueOf(100);

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            for (var check : edition.selfChecks()) {
                for (var question : check.questions()) {
                    question.quantity().ifPresent(quantity -> check(question, quantity, found));
                }
            }
        }
    }

    private static void check(Question question, Quantity quantity, ProblemCollector found) {
        boolean isOther = quantity.hasTenths()
                ? quantity.most().compareTo(BOILING) > 0 || names(question, "°F"::equals)
                : quantity.unit().equals("years")
                        && names(question, SHORTER::contains)
                        && !names(question, "years"::equals);
        if (isOther && !question.ask().isBorrowed()) {
            found.error(
                    "AC388",
                    question.ask().at(),
                    "The question \"" + question.id() + "\" asks in another unit than " + quantity.unit()
                            + ", in which it counts.",
                    "Name in the question the unit of \"number\", or count in the unit that it asks for.");
        }
    }

    private static boolean names(Question question, Predicate<String> unit) {
        return Units.namedIn(question.ask().value()).anyMatch(unit);
    }
}

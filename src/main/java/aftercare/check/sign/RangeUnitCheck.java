package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.format.Units;
import aftercare.model.Question;
import aftercare.model.Question.Quantity;
import aftercare.problem.ProblemCollector;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports a range that asks in another unit than it counts in. The labels of years name no unit ("Under 16"), so readers would
 * take the unit from the question.
 */
public final class RangeUnitCheck implements ContentCheck {
    private static final Set<String> SHORTER = Set.of("months", "weeks", "days", "hours");
    private static final Pattern HOW_MANY = Pattern.compile(
            "(?:how many|cuánt[oa]s|combien de|wie viele|كم) (\\p{L}+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
                ? quantity.most().compareTo(BOILING) > 0 || (names(question, "°F") && !names(question, "°C"))
                : quantity.unit().equals("years") && counts(question) && !names(question, "years");
        if (isOther && !question.ask().isBorrowed()) {
            found.error(
                    "AC388",
                    question.ask().at(),
                    "The question \"" + question.id() + "\" asks in another unit than " + quantity.unit()
                            + ", in which it counts.",
                    "Name in the question the unit of \"number\", or count in the unit that it asks for.");
        }
    }

    /** Whether it asks how many of a shorter unit there are: "How many months old is your baby?" */
    private static boolean counts(Question question) {
        return HOW_MANY.matcher(question.ask().value())
                .results()
                .flatMap(asked -> Units.first(asked.group(1)).stream())
                .anyMatch(SHORTER::contains);
    }

    private static boolean names(Question question, String unit) {
        return Units.namedIn(question.ask().value()).anyMatch(unit::equals);
    }
}

package aftercare.read;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.Quantity;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Makes the labels of a range from its bounds: "Under 16", "16 to 69", "70 or over".
 *
 * @param problems where words that the language lacks are reported; until then the label is made of their name
 */
record RangeLabels(Quantity quantity, Words words, String language, ProblemCollector problems) {

    /** The label of an answer, by its place among the answers. */
    Text of(Question question, int place) {
        var answer = question.answers().get(place);
        boolean isFirst = place == 0;
        var least = isFirst
                ? quantity.least()
                : question.answers().get(place - 1).below().orElse(quantity.least());
        boolean isPoints = quantity.unit().equals("points");
        var label = answer.below().isEmpty()
                ? isPoints ? between(least, quantity.most(), answer) : form("from", least, answer)
                : isFirst && !isPoints
                        ? form("under", answer.below().get(), answer)
                        : between(least, answer.below().get().subtract(quantity.step()), answer);
        return new Text(label.value(), answer.id().at(), List.of(), label.isBorrowed());
    }

    private Text between(BigDecimal least, BigDecimal most, Answer answer) {
        return least.compareTo(most) == 0
                ? form("exactly", least, answer)
                : words.counted(key("between"), most.longValue(), language)
                        .map(text -> text.filled("{0}", number(least)).filled("{1}", number(most)))
                        .orElseGet(() -> missing("between", number(least) + "–" + number(most), answer));
    }

    private Text form(String kind, BigDecimal number, Answer answer) {
        return words.counted(key(kind), number.longValue(), language)
                .map(text -> text.filled("{0}", number(number)))
                .orElseGet(() -> missing(kind, kind + " " + number(number), answer));
    }

    private String key(String kind) {
        return "ranges." + quantity.unit() + "." + kind;
    }

    private Text missing(String kind, String label, Answer answer) {
        Labels.reportMissing(key(kind), answer.id().at(), problems);
        return new Text(label, answer.id().at());
    }

    private String number(BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                .getDecimalSeparator();
        return number.stripTrailingZeros().toPlainString().replace('.', point);
    }
}

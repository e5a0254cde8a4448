package aftercare.read;

import aftercare.model.Question;
import aftercare.model.Question.Quantity;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Makes the labels of a range from its bounds: "Under 16", "16 to 69", "70 or over". */
record RangeLabels(Quantity quantity, Words words, String language) {

    /** The label of an answer, by its place among the answers. */
    Text of(Question question, int place) {
        var answer = question.answers().get(place);
        boolean isFirst = place == 0;
        var least = isFirst
                ? quantity.least()
                : question.answers().get(place - 1).below().orElse(quantity.least());
        boolean isPoints = quantity.unit().equals("points");
        var label = answer.below().isEmpty()
                ? isPoints ? between(least, quantity.most()) : form("from", least)
                : isFirst && !isPoints
                        ? form("under", answer.below().get())
                        : between(least, answer.below().get().subtract(quantity.step()));
        return new Text(label.value(), answer.id().at(), List.of(), label.isBorrowed());
    }

    private Text between(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0
                ? form("exactly", least)
                : words.counted(key("between"), most.longValue(), language)
                        .map(text -> text.filled("{0}", number(least)).filled("{1}", number(most)))
                        .orElseGet(() -> plain(number(least) + "–" + number(most)));
    }

    private Text form(String kind, BigDecimal number) {
        return words.counted(key(kind), number.longValue(), language)
                .map(text -> text.filled("{0}", number(number)))
                .orElseGet(() -> plain(kind + " " + number(number)));
    }

    private String key(String kind) {
        return "ranges." + quantity.unit() + "." + kind;
    }

    private static Text plain(String label) {
        return new Text(label, Location.ofFile(""));
    }

    private String number(BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                .getDecimalSeparator();
        return number.stripTrailingZeros().toPlainString().replace('.', point);
    }
}

package aftercare.read.yaml;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts in quotation marks what an author meant as text and YAML read otherwise: words that a colon made into a setting, or that
 * brackets and commas made into a list.
 */
final class InQuotes {
    /** The most items of a list that was probably meant as words with commas. */
    private static final int FEW_WORDS = 5;

    private InQuotes() {}

    /** The text in quotation marks; empty where it was hardly meant as text. */
    static Optional<String> of(YamlNode found) {
        if (found instanceof YamlNode.Items items && !items.nodes().isEmpty()) {
            return items.nodes().size() == 1 ? of(items.nodes().get(0)) : joined(items);
        }
        if (found instanceof YamlNode.Mapping group && group.entries().size() == 1) {
            var entry = group.entries().values().iterator().next();
            boolean isInBraces = !group.at().equals(entry.at());
            if (isInBraces
                    && entry.value() instanceof YamlNode.Scalar nothing
                    && nothing.text().isEmpty()) {
                return Optional.of(Quotes.around("{" + entry.key() + "}"));
            }
            return entry.value() instanceof YamlNode.Scalar words
                    ? Optional.of(Quotes.around((entry.key() + ": " + words.text()).strip()))
                    : Optional.empty();
        }
        return found instanceof YamlNode.Scalar scalar ? Optional.of(Quotes.around(scalar.text())) : Optional.empty();
    }

    private static Optional<String> joined(YamlNode.Items items) {
        boolean areWords =
                items.nodes().size() <= FEW_WORDS && items.nodes().stream().allMatch(YamlNode.Scalar.class::isInstance);
        return areWords
                ? Optional.of(Quotes.around(items.nodes().stream()
                        .map(node -> ((YamlNode.Scalar) node).text())
                        .collect(Collectors.joining(", "))))
                : Optional.empty();
    }
}

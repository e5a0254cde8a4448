package aftercare.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a clinic may do with a colour, a font or a size of the style: nothing that makes a text hard to read. The colours of
 * the care levels are the same in every copy.
 */
final class StyleRules {
    static final String HINT =
            "What can be set: the colours --ink, --quiet, --line, --paper and --wash, the fonts --text-font and"
                    + " --title-font, and the sizes --small, --text, --large, --section and --title. --primary and"
                    + " --accent are set in clinic.yaml.";

    private static final Set<String> TEXTS = Set.of("ink", "quiet");
    private static final Set<String> GROUNDS = Set.of("paper", "wash");
    private static final Set<String> FONTS = Set.of("text-font", "title-font");

    /** The smallest allowed value of each size, in rem: the stock size where that is smallest. */
    private static final Map<String, Double> SIZES =
            Map.of("small", 1.0, "text", 1.0, "large", 1.125, "section", 1.25, "title", 1.5);

    private static final double LARGEST = 4;

    private static final Pattern SIZE = Pattern.compile("(\\d(?:\\.\\d{1,4})?)rem");

    /** A list of fonts that ends with a generic family, which every browser has. */
    private static final Pattern FONT =
            Pattern.compile("(?:(?:\"[\\p{L}\\p{N} -]+\"|'[\\p{L}\\p{N} -]+'|[A-Za-z][\\w-]*(?:"
                    + " [A-Za-z][\\w-]*)*)\\s*,\\s*)*(?:serif|sans-serif|system-ui)");

    /** Fonts that show pictures instead of letters. */
    private static final Pattern PICTURES =
            Pattern.compile("dings|dingbat|symbol|emoji|icon|barcode|fantasy|marlett", Pattern.CASE_INSENSITIVE);

    private StyleRules() {}

    /** What is wrong with a value, and what to write. */
    record StyleFault(String message, String hint) {}

    /**
     * What is wrong with a value; empty if it is good.
     *
     * @param stock the stock value
     * @param other the stock value of another property of the same page, light or dark
     */
    static Optional<StyleFault> fault(
            String name, String value, String stock, Function<String, Optional<String>> other, boolean isDark) {
        if (FONTS.contains(name)) {
            return isGoodFont(value) ? Optional.empty() : of(name, value, "Name fonts, and serif or sans-serif last.");
        }
        if (SIZES.containsKey(name)) {
            return isGoodSize(name, value)
                    ? Optional.empty()
                    : of(name, value, "Write a size from " + SIZES.get(name) + "rem to 4rem.");
        }
        if (!TEXTS.contains(name) && !GROUNDS.contains(name) && !name.equals("line")) {
            return Optional.of(new StyleFault("\"--" + name + "\" is the same in every copy.", HINT));
        }
        return Rgb.of(value)
                .map(colour -> colourFault(name, colour, stock, other, isDark))
                .orElseGet(() -> of(name, value, "Write # and six digits or letters from a to f:  " + stock));
    }

    private static Optional<StyleFault> colourFault(
            String name, Rgb colour, String stock, Function<String, Optional<String>> other, boolean isDark) {
        if (TEXTS.contains(name)) {
            var grounds = GROUNDS.stream()
                    .flatMap(ground -> other.apply(ground).flatMap(Rgb::of).stream())
                    .toList();
            double contrast = Contrast.least(colour, grounds);
            return contrast >= Contrast.ENOUGH
                    ? Optional.empty()
                    : Optional.of(new StyleFault(
                            "The colour " + colour.hex() + " is too faint: its contrast with the page is "
                                    + String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10)
                                    + " to 1, and text needs 4.5 to 1.",
                            "Take a " + (isDark ? "lighter" : "darker") + " one, such as " + stock + "."));
        }
        // The stock ground was measured with all texts, so a ground further from them is readable too.
        return GROUNDS.contains(name) && !isFurther(colour, stock, isDark)
                ? Optional.of(new StyleFault(
                        "The ground " + colour.hex() + " is " + (isDark ? "lighter" : "darker")
                                + " than that on which all texts were measured.",
                        "Take " + stock + " or a " + (isDark ? "darker" : "lighter") + " one."))
                : Optional.empty();
    }

    private static boolean isFurther(Rgb colour, String stock, boolean isDark) {
        var end = isDark ? new Rgb(255, 255, 255) : new Rgb(0, 0, 0);
        return Rgb.of(stock)
                .filter(now -> Contrast.least(colour, List.of(end)) >= Contrast.of(now, end))
                .isPresent();
    }

    private static boolean isGoodFont(String value) {
        return FONT.matcher(value).matches() && !PICTURES.matcher(value).find();
    }

    private static boolean isGoodSize(String name, String value) {
        var size = SIZE.matcher(value);
        return size.matches()
                && Double.parseDouble(size.group(1)) >= SIZES.getOrDefault(name, LARGEST)
                && Double.parseDouble(size.group(1)) <= LARGEST;
    }

    private static Optional<StyleFault> of(String name, String value, String hint) {
        return Optional.of(new StyleFault("\"" + value + "\" is no good value of \"--" + name + "\".", hint));
    }
}

package aftercare.clinic;

import aftercare.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a clinic's colours and sizes, {@code :root { --ink: #222222; }}, into a style sheet in place of the stock ones. */
record OwnStyle(OverrideFile override, String original, List<Problem> problems) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final String VALUES = "\\s*:root\\s*\\{([^{}]*)\\}\\s*";

    private static final Pattern SHEET = Pattern.compile(
            "(?:" + VALUES + ")?(?:\\s*@media\\s*\\(prefers-color-scheme:\\s*dark\\)\\s*\\{" + VALUES + "\\})?\\s*");

    private static final Pattern PROPERTY = Pattern.compile("\\s*--([a-z-]+)\\s*:\\s*([^;{}]*?)\\s*(?:;|$)");

    private static final Pattern DARK =
            Pattern.compile("@media\\s*\\(prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*:root\\s*\\{");

    /** The original style sheet with the clinic's values. */
    String laidOver() {
        var text = COMMENT.matcher(override.text())
                .replaceAll(found -> found.group().replaceAll("[^\n]", " "));
        var sheet = SHEET.matcher(text);
        if (!sheet.matches()) {
            problem(
                    text.indexOf(text.strip()),
                    "This is more than the values of the style.",
                    "Write them alone:  :root { --ink: #22302e; }");
            return original;
        }
        int dark = darkStart();
        var darkened = laidOver(original, dark, text, sheet.start(2), sheet.end(2), true);
        return laidOver(darkened, original.indexOf(":root"), text, sheet.start(1), sheet.end(1), false);
    }

    private int darkStart() {
        var found = DARK.matcher(original);
        return found.find() ? found.start() : -1;
    }

    private String laidOver(String sheet, int block, String text, int start, int end, boolean isDark) {
        var result = sheet;
        var found = PROPERTY.matcher(text).region(Math.max(0, start), Math.max(0, end));
        int at = Math.max(0, start);
        while (found.lookingAt()) {
            result = replaced(result, block, found.group(1), found.group(2), found.start(1), isDark);
            at = found.end();
            found.region(at, Math.max(0, end));
        }
        if (!text.substring(at, Math.max(at, end)).isBlank()) {
            problem(at, "This is no value of the style.", "Write a name and a value:  --ink: #22302e;");
        }
        return result;
    }

    private String replaced(String sheet, int block, String name, String value, int offset, boolean isDark) {
        var stock = block < 0 ? Optional.<String>empty() : value(sheet, block, name);
        var fault = stock.isEmpty()
                ? Optional.of(new StyleRules.StyleFault("The style has no \"--" + name + "\" here.", StyleRules.HINT))
                : StyleRules.fault(name, value, stock.get(), ground -> value(original, block, ground), isDark);
        fault.ifPresent(found -> problem(offset, found.message(), found.hint()));
        if (fault.isPresent()) {
            return sheet;
        }
        int start = start(sheet, block, name);
        return sheet.substring(0, start) + value + sheet.substring(sheet.indexOf(';', start));
    }

    /** The value of a property in the block that begins at an index. */
    private static Optional<String> value(String sheet, int block, String name) {
        int start = start(sheet, block, name);
        return start < 0
                ? Optional.empty()
                : Optional.of(sheet.substring(start, sheet.indexOf(';', start)).strip());
    }

    private static int start(String sheet, int block, String name) {
        var mark = "--" + name + ": ";
        int start = sheet.indexOf(mark, block);
        return start < 0 || start > sheet.indexOf('}', block) ? -1 : start + mark.length();
    }

    private void problem(int offset, String message, String hint) {
        problems.add(Problem.error("AC632", override.at(offset), message, hint));
    }
}

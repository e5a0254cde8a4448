package aftercare.clinic;

import aftercare.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements, attributes and words that a clinic's macro may write: none that hide something, run something, or say what
 * nobody checked.
 */
record BlockRules(OverrideFile override, String block, List<Problem> problems) {
    private static final Set<String> ELEMENTS = Set.of(
            "a", "address", "b", "br", "dd", "div", "dl", "dt", "em", "footer", "h2", "h3", "header", "hr", "i", "img",
            "li", "nav", "ol", "p", "section", "small", "span", "strong", "ul", "wbr");

    /** Elements that hide their content until they are opened. Only the menu may use them. */
    private static final Set<String> FOLDING = Set.of("details", "summary");

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-current", "class", "dir", "height", "href", "hreflang", "lang", "rel", "src", "translate", "width");

    /** Attributes whose words are read aloud by screen readers. */
    private static final Set<String> WORDED = Set.of("alt", "aria-label", "title");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*(?:([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|([^\\s=]+))");

    private static final Pattern LINK = Pattern.compile("\uFFFC|https?://[\\w.-]+(?::\\d+)?(?:/[\\w./-]*)?");

    private static final Set<String> CLASSES = Set.of("button", "external", "phone");

    void checkElement(String name, String attributes, int offset) {
        if (!ELEMENTS.contains(name) && !(block.equals("site-header") && FOLDING.contains(name))) {
            refuseTag("<" + name, offset);
        }
        var found = ATTRIBUTE.matcher(attributes);
        int end = 0;
        while (found.find(end) && found.start() == end) {
            end = found.end();
            var value = found.group(2) != null ? found.group(2) : found.group(3);
            if (found.group(4) != null || !isGood(found.group(1), value)) {
                refuseTag(found.group().strip().replace('\uFFFC', '…'), offset);
            }
        }
        if (!attributes.substring(end).isBlank()) {
            refuseTag(attributes.substring(end).strip(), offset);
        }
    }

    private boolean isGood(String name, String value) {
        if (WORDED.contains(name)) {
            return isWithoutWords(value);
        }
        return switch (name) {
            case "class" -> List.of(value.strip().split("\\s+")).stream().allMatch(this::isGoodClass);
            case "href" -> LINK.matcher(value).matches();
            case "src" -> value.equals("\uFFFC");
            default -> ATTRIBUTES.contains(name);
        };
    }

    private boolean isGoodClass(String name) {
        return name.isEmpty() || CLASSES.contains(name) || name.matches(Pattern.quote(block) + "[a-z_-]*");
    }

    private static boolean isWithoutWords(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    void checkText(String text, int offset) {
        if (text.contains("&") || !isWithoutWords(text)) {
            problem(
                    offset,
                    "\"" + text + "\" are words of the template's own, which nobody translates or checks.",
                    "Take words from strings.yaml, as ${words.of(\"menu\")}, and write those that differ into your own.");
        }
    }

    void refuseTag(String text, int offset) {
        problem(
                offset,
                "\"" + text + "\" cannot stand in an override: it could hide warning signs, or run something.",
                "Write plain elements, as the original does.");
    }

    void unbalanced(int offset) {
        problem(
                offset,
                "An element or directive does not end where it began, so that the rest of the page could be lost in it.",
                "Close each one inside of what it stands in.");
    }

    void outsideMacro(int offset) {
        problem(offset, "This stands outside of a macro.", "Keep macros alone, as <#macro header>…</#macro>.");
    }

    void problem(int offset, String message, String hint) {
        problems.add(Problem.error("AC629", override.at(offset), message, hint));
    }
}

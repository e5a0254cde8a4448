package aftercare.clinic;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports template overrides that change what keeps readers safe, or could hide it. */
record TemplateLock(OverrideFile override, List<Problem> problems) {
    /** Components whose words and order matter for safety, or that say what readers can trust. */
    private static final Set<String> LOCKED = Set.of(
            "care-card",
            "emergency-line",
            "mark",
            "outcome",
            "panel",
            "phone",
            "prose",
            "question",
            "sources",
            "standing",
            "steps");

    /** Macros of the footer that say who is responsible for the copy, or call those that do. */
    private static final Pattern FOOTER = Pattern.compile("<#macro\\s+(?:footer|mistakes)\\b");

    private static final Pattern HIDES = Pattern.compile(
            "hidden|<!--|<(?:template|details|dialog|textarea|script|style|title|noscript|select|iframe|object|plaintext|xmp)\\b"
                    + "|\\bstyle\\s*=|\\?new\\b|\\?eval|\\?interpret|<#(?:stop|return\\s*>|include|import)");

    private static final Pattern MACRO = Pattern.compile("<#macro\\s+([\\w-]+)");

    void check() {
        var component = override.path().split("/", -1)[2];
        if (LOCKED.contains(component)
                || (component.equals("site-footer")
                        && FOOTER.matcher(override.text()).find())) {
            problem(
                    1,
                    "This part of the pages keeps readers safe, or says whom they can trust, and cannot be overridden.",
                    "Remove the override. What can be: the macros of contents, date, glossary, home-start, link-list, notice,"
                            + " page-title, site-header, and the footer's \"reach\".");
        }
        var hides = HIDES.matcher(override.text().toLowerCase(Locale.ROOT));
        if (hides.find()) {
            problem(
                    line(hides.start()),
                    "\"" + hides.group() + "\" could hide warning signs, or run something.",
                    "Write plain elements that show all that they hold.");
        }
        if (!MACRO.matcher(override.text()).find()) {
            problem(
                    1,
                    "This override has no macro, so it changes nothing.",
                    "Copy the macro that you want to change from the original, and nothing else.");
        }
    }

    private int line(int offset) {
        return 1
                + (int) override.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private void problem(int line, String message, String hint) {
        problems.add(Problem.error("AC629", new Location(override.file().shown(), line, 1), message, hint));
    }
}

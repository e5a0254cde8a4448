package aftercare.clinic;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the languages and pages that a clinic's file names, and that it does not leave out a page that every copy must have.
 */
final class ContentNames {
    private static final List<String> LISTS = List.of("guides", "self-checks", "sources", "glossary");

    private final Content content;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Problem> problems;

    ContentNames(Content content, List<Problem> problems) {
        this.content = content;
        this.problems = problems;
        var source = content.editions().get(0);
        source.singlePages().forEach(page -> names.add(page.path().name()));
        source.guides().forEach(guide -> names.add(guide.path().name()));
        source.selfChecks().forEach(check -> names.add(check.path().name()));
    }

    void check(Clinic clinic) {
        checkLanguages(clinic.languages());
        clinic.leaveOut().forEach(this::checkLeftOut);
        var left = clinic.leaveOut().stream().map(Text::value).collect(Collectors.toSet());
        clinic.navigation().forEach(name -> checkNavigation(name, left));
    }

    private void checkLanguages(List<Text> languages) {
        var locales = content.site().locales().keySet();
        for (var language : languages) {
            if (!locales.contains(language.value())) {
                problem(
                        "AC607",
                        language,
                        "The site has no language \"" + language + "\".",
                        Nearest.hint(language.value(), locales, "It has: " + String.join(", ", locales) + "."));
            }
        }
        var source = content.site().sourceLocale();
        boolean hasSource =
                languages.stream().anyMatch(language -> language.value().equals(source));
        if (!languages.isEmpty() && !hasSource) {
            problem(
                    "AC607",
                    languages.get(0),
                    "The language \"" + source + "\" cannot be left out: its pages stand at the site's root.",
                    "Add " + source + " to the languages.");
        }
    }

    private void checkLeftOut(Text name) {
        var kept = new SafetyPages(content.site()).kept();
        if (kept.contains(name.value())) {
            problem(
                    "AC608",
                    name,
                    "\"" + name + "\" cannot be left out: readers need it to be safe, or to know whom they can trust.",
                    "Remove this line. What every copy keeps: "
                            + kept.stream().sorted().collect(Collectors.joining(", ")) + ".");
        } else if (isWhole() && !names.contains(name.value())) {
            problem("AC609", name, "There is no \"" + name + "\" to leave out.", hint(name, names));
        }
    }

    private void checkNavigation(Text name, Set<String> left) {
        var known = new LinkedHashSet<>(LISTS);
        known.addAll(names);
        if (isWhole() && !known.contains(name.value())) {
            problem("AC609", name, "The navigation names \"" + name + "\", which does not exist.", hint(name, known));
        } else if (left.contains(name.value())) {
            problem(
                    "AC609",
                    name,
                    "The navigation names \"" + name + "\", which this copy leaves out.",
                    "Take it out of the navigation, or out of leave-out.");
        }
    }

    /** Whether all content could be read. If not, an unknown name may be right and is not reported. */
    private boolean isWhole() {
        return content.incomplete().isEmpty();
    }

    private static String hint(Text name, Set<String> known) {
        return Nearest.hint(name.value(), known, "Write a path without language and ending, such as guides/first-aid.");
    }

    private void problem(String code, Text at, String message, String hint) {
        problems.add(Problem.error(code, at.at(), message, hint));
    }
}

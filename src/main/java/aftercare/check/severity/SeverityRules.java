package aftercare.check.severity;

import aftercare.model.Content;
import aftercare.model.Guide;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies the severities set in {@code site.yaml}, and removes warnings that a file's {@code ignore} names. Errors are
 * never removed.
 */
public final class SeverityRules {
    private final Map<String, Optional<Severity>> settings = new HashMap<>();
    private final Map<String, List<Guide.Ignore>> ignores = new HashMap<>();

    /** @param editorial the checks whose severity the content may set */
    public SeverityRules(Content content, Editorial editorial) {
        editorial
                .settings(content.site())
                .forEach(setting -> settings.put(setting.code().value(), setting.severity()));
        for (var edition : content.editions()) {
            edition.guides().forEach(guide -> add(guide.at(), guide.ignores()));
            edition.singlePages().forEach(text -> add(text.at(), text.ignores()));
            edition.selfChecks().forEach(check -> add(check.at(), check.ignores()));
        }
    }

    private void add(Location file, List<Guide.Ignore> theirs) {
        if (!theirs.isEmpty()) {
            ignores.put(file.file(), theirs);
        }
    }

    public Problems of(Problems problems) {
        var reported = new ArrayList<Problem>();
        var silenced = new ArrayList<Problem>();
        for (var problem : FollowOn.without(problems.list())) {
            set(problem).ifPresent(set -> (isIgnored(set) ? silenced : reported).add(set));
        }
        reported.addAll(IneffectiveIgnore.problems(ignores, silenced));
        return Problems.of(reported);
    }

    /** For problems found after the checks: does not report ineffective ignores a second time. */
    public Problems ofLater(Problems problems) {
        return Problems.of(problems.list().stream()
                .flatMap(problem -> set(problem).stream())
                .filter(problem -> !isIgnored(problem))
                .toList());
    }

    /** The problem with the severity that the site has set; empty when the check is switched off. */
    private Optional<Problem> set(Problem problem) {
        var setting = settings.get(problem.code());
        if (setting == null) {
            return Optional.of(problem);
        }
        return setting.map(problem::with);
    }

    private boolean isIgnored(Problem problem) {
        return problem.severity() == Severity.WARNING
                && ignores.getOrDefault(problem.location().file(), List.of()).stream()
                        .anyMatch(ignore -> ignore.code().value().equals(problem.code()));
    }
}

package aftercare.check.severity;

import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.problem.Severity;
import aftercare.problem.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports an {@code ignore} without effect: there is no such warning, or it is an error, which cannot be ignored. */
final class IneffectiveIgnore {
    private record Silenced(String file, String code) {}

    private IneffectiveIgnore() {}

    /** A problem for each ignore that silenced nothing. */
    static List<Problem> problems(Map<String, List<Guide.Ignore>> ignores, Collection<Problem> silenced) {
        var effective = silenced.stream()
                .map(problem -> new Silenced(problem.location().file(), problem.code()))
                .collect(Collectors.toUnmodifiableSet());
        var problems = new ArrayList<Problem>();
        ignores.forEach((file, theirs) -> add(problems, file, theirs, effective));
        return problems;
    }

    private static void add(List<Problem> problems, String file, List<Guide.Ignore> ignores, Set<Silenced> effective) {
        ignores.stream()
                // Most runs print no leaflets, so nothing is known about warnings of leaflets.
                .filter(ignore -> Subject.of(ignore.code().value()) != Subject.LEAFLETS)
                .filter(ignore ->
                        !effective.contains(new Silenced(file, ignore.code().value())))
                .forEach(ignore -> problems.add(of(ignore)));
    }

    private static Problem of(Guide.Ignore ignore) {
        return new Problem(
                Severity.INFO,
                "AC334",
                ignore.code().at(),
                "This file has no warning " + ignore.code() + " to ignore. Errors cannot be ignored.",
                "Take the line out.");
    }
}

package aftercare.check.content;

import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.tree.Proofs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reports self-checks that break one of the rules T1 to T11. A problem in a question set is reported once, with the
 * names of all self-checks that it affects.
 */
public final class ProofsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var faults = new LinkedHashMap<FaultKey, SharedProblem>();
        for (var edition : index.editions()) {
            for (var selfCheck : edition.selfChecks()) {
                if (!index.isIncomplete(selfCheck.path())) {
                    prove(selfCheck, edition, index, faults);
                }
            }
        }
        faults.values().forEach(shared -> found.add(shared.problem()));
    }

    private static void prove(
            SelfCheck selfCheck, Edition edition, ContentIndex index, Map<FaultKey, SharedProblem> faults) {
        var counts = new HashMap<FaultKey, Integer>();
        for (var problem : proofs(selfCheck, edition, index).list()) {
            int before = counts.merge(new FaultKey(problem, 0), 1, Integer::sum) - 1;
            faults.computeIfAbsent(new FaultKey(problem, before), first -> new SharedProblem(problem, new TreeSet<>()))
                    .slugs
                    .add(selfCheck.path().slug());
        }
    }

    private static Problems proofs(SelfCheck selfCheck, Edition edition, ContentIndex names) {
        return names.isIncomplete(edition, "strings.yaml")
                ? Proofs.withoutContactWords(selfCheck, edition.signs(), edition.words())
                : Proofs.of(selfCheck, edition.signs(), edition.words());
    }

    /**
     * Identifies the same problem in several self-checks.
     *
     * @param before how many problems of the same rule, at the same place, the self-check has before this one
     */
    private record FaultKey(String code, Location at, int before) {
        FaultKey(Problem problem, int before) {
            this(problem.code(), problem.location(), before);
        }
    }

    /** @param slugs of the self-checks that have the problem */
    private record SharedProblem(Problem first, Set<String> slugs) {
        Problem problem() {
            if (slugs.size() == 1) {
                return first;
            }
            var all = slugs.stream().map(slug -> "\"" + slug + "\"").collect(Collectors.joining(", "));
            var message = first.message() + " It is so in each of these self-checks: " + all + ".";
            return Problem.error(first.code(), first.location(), message, first.hint());
        }
    }
}

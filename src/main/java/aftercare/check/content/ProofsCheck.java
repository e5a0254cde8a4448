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
 * A self-check breaks one of the rules T1 to T9. What stands in a question set is told once, with the names of all self-checks
 * that it makes unsafe.
 */
public final class ProofsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        var faults = new LinkedHashMap<Fault, Told>();
        for (var edition : names.editions()) {
            for (var selfCheck : edition.selfChecks()) {
                if (!names.isIncomplete(selfCheck.path())) {
                    prove(selfCheck, edition, names, faults);
                }
            }
        }
        faults.values().forEach(told -> found.add(told.problem()));
    }

    private static void prove(SelfCheck selfCheck, Edition edition, ContentIndex names, Map<Fault, Told> faults) {
        var counts = new HashMap<Fault, Integer>();
        for (var problem : proofs(selfCheck, edition, names).list()) {
            int before = counts.merge(new Fault(problem, 0), 1, Integer::sum) - 1;
            faults.computeIfAbsent(new Fault(problem, before), first -> new Told(problem, new TreeSet<>()))
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
     * What makes a fault of two self-checks the same.
     *
     * @param before how many of the same rule, at the same place, one self-check has before it
     */
    private record Fault(String code, Location at, int before) {
        Fault(Problem problem, int before) {
            this(problem.code(), problem.location(), before);
        }
    }

    /** @param slugs of the self-checks that have the problem */
    private record Told(Problem first, Set<String> slugs) {
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

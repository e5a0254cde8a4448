package aftercare.report;

import aftercare.model.SignOff;
import aftercare.tree.GivenAnswer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has changed in a self-check since a clinician last signed it.
 *
 * @param since the signature
 * @param known whether the version that was signed is kept, so that the two can be compared
 */
public record SignOffChanges(SignOff since, boolean known, List<FactChange> list) {
    public SignOffChanges {
        list = List.copyOf(list);
    }

    /**
     * One fact of the signed version that differs now.
     *
     * @param fact its name, such as {@code answer w1 no}
     * @param before empty when it is new
     * @param after empty when it is gone
     */
    public record FactChange(String fact, String before, String after) {}

    static SignOffChanges unknown(SignOff since) {
        return new SignOffChanges(since, false, List.of());
    }

    static SignOffChanges between(SignOff since, SignedVersion signed, SignedVersion now) {
        var names = new LinkedHashSet<>(now.facts().keySet());
        names.addAll(signed.facts().keySet());
        var changes = new ArrayList<FactChange>();
        for (var name : names) {
            var before = signed.facts().getOrDefault(name, "");
            var after = now.facts().getOrDefault(name, "");
            if (!before.equals(after)) {
                changes.add(new FactChange(name, before, after));
            }
        }
        return new SignOffChanges(since, true, changes);
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        list.forEach(change -> names.add(change.fact()));
        return names;
    }

    /** Says of each path whether something on it has changed. If the signed version is not kept, or the first question is new, every path counts as changed. */
    PathTest test() {
        var changed = names();
        boolean all = !known || changed.contains("start");
        return (path, end) -> all
                || isAmong(changed, "outcome " + end + " ")
                || path.stream().anyMatch(turn -> touches(turn, changed));
    }

    /** Whether something on a path has changed. */
    interface PathTest {
        boolean isChanged(List<GivenAnswer> path, String end);
    }

    private static boolean touches(GivenAnswer turn, Set<String> changed) {
        return isAmong(changed, "question " + turn.question().id() + " ")
                || changed.contains(SignedVersion.answer(turn.question(), turn.answer()))
                || turn.question().signs().stream().anyMatch(sign -> changed.contains("sign " + sign));
    }

    private static boolean isAmong(Set<String> changed, String beginning) {
        return changed.stream().anyMatch(name -> name.startsWith(beginning));
    }
}

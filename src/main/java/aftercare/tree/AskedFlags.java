package aftercare.tree;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The red flags that a self-check asks about, in groups that are numbered from 0. */
final class AskedFlags {
    private static final BitSet NONE = new BitSet();

    private final List<AskedSigns> groups;
    private final Map<Integer, BitSet> askedBy = new HashMap<>();
    private final Map<Integer, BitSet> ruledOutBy = new HashMap<>();

    AskedFlags(List<AskedSigns> groups) {
        this.groups = groups;
        for (int group = 0; group < groups.size(); group++) {
            note(groups.get(group).questions(), group, askedBy);
            note(groups.get(group).rulingOut(), group, ruledOutBy);
        }
    }

    private static void note(BitSet places, int group, Map<Integer, BitSet> groupsAt) {
        places.stream()
                .forEach(place ->
                        groupsAt.computeIfAbsent(place, key -> new BitSet()).set(group));
    }

    AskedSigns group(int number) {
        return groups.get(number);
    }

    /** The numbers of the groups that a question asks about. */
    BitSet askedBy(int question) {
        return askedBy.getOrDefault(question, NONE);
    }

    /** The numbers of the groups that an answer rules out. */
    BitSet ruledOutBy(int answer) {
        return ruledOutBy.getOrDefault(answer, NONE);
    }
}

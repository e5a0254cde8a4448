package aftercare.tree;

import aftercare.model.CareLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs that a self-check treats alike: the same questions ask about them, the same answers rule them out, and they count at
 * the same care level. A proof for one sign of the group holds for all of them.
 *
 * @param signs their ids
 * @param care the level at which they count: their own, or the highest floor of an answer that reports them, if that is higher
 * @param questions those that ask them
 * @param rulingOut numbers of the answers that rule them out
 */
record AskedSigns(List<String> signs, CareLevel care, BitSet questions, BitSet rulingOut) {

    /** The groups that count at {@code urgent} or above, in the order in which they are first asked about. */
    static List<AskedSigns> redFlags(Tree tree) {
        var byId = new LinkedHashMap<String, AskedSign>();
        for (Edge edge : tree.graph().edges()) {
            tree.sign(edge)
                    .ifPresent(sign -> byId.computeIfAbsent(
                                    sign.id().value(), id -> new AskedSign(sign.care(), new BitSet(), new BitSet()))
                            .ask(edge, tree));
        }
        ruleOut(byId, tree);
        var groups = new LinkedHashMap<AskedSign, List<String>>();
        byId.forEach((id, asked) ->
                groups.computeIfAbsent(asked, key -> new ArrayList<>()).add(id));
        return groups.entrySet().stream()
                .filter(group -> group.getKey().care.isRedFlag())
                .map(group -> new AskedSigns(
                        group.getValue(), group.getKey().care, group.getKey().questions, group.getKey().rulingOut))
                .toList();
    }

    private static void ruleOut(Map<String, AskedSign> byId, Tree tree) {
        for (Edge edge : tree.graph().edges()) {
            for (var ruled : edge.answer().rulesOut()) {
                var asked = byId.get(ruled.sign().value());
                if (asked != null) {
                    asked.rulingOut.set(edge.number());
                }
            }
        }
    }

    /** The outcomes with less care than these signs need. */
    BitSet lowOutcomes(Tree tree) {
        var found = new BitSet();
        tree.outcomes()
                .filter(step -> care.isAbove(tree.graph().outcome(step).care()))
                .forEach(found::set);
        return found;
    }

    /** One sign and everything that decides its group: signs with equal values form a group. */
    private static final class AskedSign {
        private CareLevel care;
        private final BitSet questions;
        private final BitSet rulingOut;

        AskedSign(CareLevel care, BitSet questions, BitSet rulingOut) {
            this.care = care;
            this.questions = questions;
            this.rulingOut = rulingOut;
        }

        void ask(Edge edge, Tree tree) {
            questions.set(edge.from());
            tree.floors()
                    .of(edge.to())
                    .filter(floor -> floor.care().isAbove(care))
                    .ifPresent(floor -> care = floor.care());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AskedSign asked
                    && care == asked.care
                    && questions.equals(asked.questions)
                    && rulingOut.equals(asked.rulingOut);
        }

        @Override
        public int hashCode() {
            return 31 * questions.hashCode() + rulingOut.hashCode();
        }
    }
}

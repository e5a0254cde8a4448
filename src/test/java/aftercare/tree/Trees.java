package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Makes large self-checks. */
final class Trees {
    private static final String LAST = """
            choice last
            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            ! emergency emergency
            auto
            """;

    private Trees() {}

    /** Emergency signs {@code s1}, {@code s2} … for the self-checks that ask one in each question. */
    static Map<String, Sign> signs(int count) {
        var signs = new HashMap<>(Signs.SIGNS);
        for (int i = 1; i <= count; i++) {
            signs.put("s" + i, Signs.sign("s" + i, CareLevel.EMERGENCY, "elsewhere"));
        }
        return signs;
    }

    /** A row of signs questions, each about a red flag of its own, and a last one about none. */
    static SelfCheck redFlags(int questions) {
        return row(questions, i -> "s" + i, false);
    }

    /** The same, but each question asks the same red flag again. */
    static SelfCheck sameRedFlag(int questions) {
        return row(questions, i -> "saddle", false);
    }

    /** A row of red flags, with a question before each, an answer of which goes past all that follow. */
    static SelfCheck redFlagsPassedBy(int questions) {
        return row(questions, i -> "s" + i, true);
    }

    private static SelfCheck row(int questions, IntFunction<String> sign, boolean canLeave) {
        var text = new StringBuilder();
        for (int i = 1; i <= questions; i++) {
            var next = i == questions ? "last" : (canLeave ? "p" : "q") + (i + 1);
            if (canLeave) {
                text.append("topic p").append(i).append("\n- on > q").append(i).append("\n- off > see\n");
            }
            text.append("signs q").append(i).append("\n- ").append(sign.apply(i));
            text.append(" > emergency\n- none > ").append(next).append("\n- unsure > emergency\n");
        }
        return Sketch.of(text + LAST);
    }

    /** Questions in two rows, where each answer leads to another row: 2 to the power of n paths. */
    static SelfCheck ladder(int rungs) {
        return Sketch.of(rungs(rungs) + "! fine self-care\n! see soon\nauto\n");
    }

    /** The same, in which only one path ends at another outcome. */
    static SelfCheck ladderWithRareOutcome(int rungs) {
        return Sketch.of("choice q0\n- no > q1\n- yes > rare\n" + rungs(rungs)
                + "! fine self-care\n! see soon\n! rare soon 1\nauto\n");
    }

    private static String rungs(int rungs) {
        var text = new StringBuilder("choice q1\n- no > " + after("q", 1, rungs) + "\n- yes > " + after("r", 1, rungs));
        for (int i = 2; i <= rungs; i++) {
            for (String row : new String[] {"q", "r"}) {
                text.append("\nchoice ").append(row).append(i);
                text.append("\n- no > ").append(after("q", i, rungs));
                text.append("\n- yes > ").append(after("r", i, rungs));
            }
        }
        return text + "\n";
    }

    private static String after(String row, int rung, int rungs) {
        if (rung == rungs) {
            return row.equals("q") ? "fine" : "see";
        }
        return row + (rung + 1);
    }
}

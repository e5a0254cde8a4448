package aftercare.tree;

import aftercare.model.SelfCheck;

/** Makes large self-checks. */
final class Trees {
    private static final String OUTCOMES = """
            ! fine self-care
            ! see soon
            ! urgent urgent
            ! emergency emergency
            """;

    private Trees() {}

    /** A row of questions, each about a red flag, and a last one about none. */
    static SelfCheck redFlags(int questions) {
        var text = new StringBuilder();
        for (int i = 1; i < questions; i++) {
            text.append("? q").append(i).append(" saddle\n- no > q").append(i + 1);
            text.append("\n- unsure > emergency unsure\n- yes > emergency present\n");
        }
        text.append("? q").append(questions).append("\n- no > fine\n- some > see\n- yes > urgent\n");
        return Sketch.of(text + OUTCOMES + "auto");
    }

    /** The same, with an answer in each question that skips all later questions. */
    static SelfCheck redFlagsPassedBy(int questions) {
        var text = new StringBuilder("?? q0\n- on > q1\n- off > fine\n");
        for (int i = 1; i < questions; i++) {
            text.append("?? q")
                    .append(i)
                    .append(" saddle\n- off > see\n- no > q")
                    .append(i + 1);
            text.append("\n- yes > emergency present\n");
        }
        text.append("? q").append(questions).append("\n- no > fine\n- some > see\n- yes > urgent\n");
        return Sketch.of(text + OUTCOMES + "auto");
    }

    /** Yes-or-no questions whose answers both lead to the next: 2 to the power of n paths. */
    static SelfCheck ladder(int questions) {
        var text = new StringBuilder();
        for (int i = 1; i < questions; i++) {
            text.append("? q").append(i).append("\n- no > q").append(i + 1);
            text.append("\n- yes > q").append(i + 1).append("\n");
        }
        text.append("? q").append(questions).append("\n- no > fine\n- yes > fine\n! fine self-care\n");
        return Sketch.of(text + "auto");
    }

    /** A row of questions in which only the last path ends at another outcome. */
    static SelfCheck ladderWithRareOutcome(int questions) {
        var text = new StringBuilder("? q0\n- no > q1\n- yes > rare\n");
        for (int i = 1; i < questions; i++) {
            text.append("? q").append(i).append("\n- no > q").append(i + 1);
            text.append("\n- yes > q").append(i + 1).append("\n");
        }
        text.append("? q").append(questions).append("\n- no > fine\n- yes > fine\n! fine self-care\n! rare soon\n");
        return Sketch.of(text + "auto");
    }
}

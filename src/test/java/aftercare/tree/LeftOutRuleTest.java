package aftercare.tree;

import static aftercare.tree.Signs.SIGNS_TO_ASK;
import static aftercare.tree.Signs.sign;
import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.CareLevel;
import org.junit.jupiter.api.Test;

class LeftOutRuleTest {
    private static final String WITHOUT_SADDLE = """
            choice a
            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            auto
            """;
    private static final String WITH_SADDLE = """
            signs a
            - saddle > emergency
            - none > fine
            - unsure > emergency
            ! fine self-care
            ! emergency emergency
            auto
            """;
    private static final String URGENT_ONLY = """
            signs a
            - fever > more
            - none > urgent
            - unsure > more
            ! urgent urgent
            ! more emergency
            auto
            """;

    @Test
    void holdsWhenEveryEmergencySignIsAskedOrLeftOut() {
        assertThat(faults(WITH_SADDLE, SIGNS_TO_ASK)).isEmpty();
        assertThat(faults(WITHOUT_SADDLE + "out saddle\n", SIGNS_TO_ASK)).isEmpty();
    }

    @Test
    void reportsEmergencySignsThatAreNeitherAskedNorLeftOut() {
        var problem = problem(WITHOUT_SADDLE, SIGNS_TO_ASK);
        assertThat(problem.code()).isEqualTo("T10");
        assertThat(problem.location().line()).isEqualTo(1);
        assertThat(problem.message()).contains("\"saddle\"");
        assertThat(problem.hint()).contains("leaves-out: {saddle: ");
    }

    @Test
    void asksSignsThatBelongToSomeSelfChecksOfThoseAlone() {
        var signs = Signs.with(
                sign("burnt", CareLevel.EMERGENCY, "another", "sketch"),
                sign("elsewhere", CareLevel.EMERGENCY, "another"));
        assertThat(problem(WITHOUT_SADDLE, signs).message())
                .contains("\"burnt\"")
                .doesNotContain("elsewhere");
        assertThat(faults(WITHOUT_SADDLE + "out burnt\n", signs)).isEmpty();
        assertThat(faults(WITHOUT_SADDLE + "out burnt\nout elsewhere\n", signs)).containsExactly("T10 at 8");
    }

    @Test
    void asksNothingOfSelfChecksThatNeverEndBelowUrgent() {
        assertThat(faults(URGENT_ONLY, SIGNS_TO_ASK)).doesNotContain("T10 at 1");
        assertThat(faults(URGENT_ONLY + "out saddle\n", SIGNS_TO_ASK)).contains("T10 at 8");
    }

    @Test
    void reportsSignThatIsLeftOutThoughAsked() {
        assertThat(problem(WITH_SADDLE + "out saddle\n", SIGNS_TO_ASK).message())
                .contains("\"saddle\" is asked here");
    }

    @Test
    void reportsSignsThatNeedNotBeLeftOut() {
        assertThat(faults(WITHOUT_SADDLE + "out saddle\nout fever\nout sadle\n", SIGNS_TO_ASK))
                .containsExactly("T10 at 8", "T10 at 9");
    }
}

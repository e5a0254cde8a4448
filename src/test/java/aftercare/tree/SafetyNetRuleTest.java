package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafetyNetRuleTest {
    @Test
    void holdsForEmergencyWithoutSafetyNetAndPharmacistWithoutRecheck() {
        assertThat(faults("""
                ? a
                - no > ask
                - yes > emergency
                ! ask pharmacist
                recheck:
                ! emergency emergency
                recheck:
                safety-net:
                auto
                """)).isEmpty();
    }

    @Test
    void reportsOutcomeBelowEmergencyWithoutSafetyNet() {
        var problem = problem("""
                ? a
                - no > fine
                - yes "Yes, I do" > urgent
                ! fine self-care
                ! urgent urgent
                safety-net:
                auto
                """);
        assertThat(problem.code()).isEqualTo("T5");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message()).contains("\"urgent\"", "a: Yes, I do, ends at urgent");
        assertThat(problem.hint()).contains("safety-net");
    }

    @Test
    void reportsSelfCareWithoutRecheck() {
        var problem = problem("""
                ? a
                - no > fine
                - yes > see
                ! fine self-care
                recheck:
                ! see soon
                recheck:
                auto
                """);
        assertThat(problem.code()).isEqualTo("T5");
        assertThat(problem.location().line()).isEqualTo(5);
        assertThat(problem.hint()).contains("recheck");
    }

    @Test
    void takesDashesAndDotsForNothing() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > fine
                ! fine self-care
                safety-net: …
                recheck: --
                auto
                """)).containsExactly("T5 at 5", "T5 at 6");
    }
}
